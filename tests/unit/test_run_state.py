"""The state of a run, driven in any order: calls with any ids, names and arguments, failures, decisions, processes that end."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from openrouter_generated.models import OpenResponsesResult
from openrouter_responses.tools import Tool
from openrouter_responses.tools._calls import CallStatus, ToolCall
from openrouter_responses.tools._state import RunState
from payloads import bare_response


def plain(a: int) -> str:
    """Run."""
    return str(a)


TOOLS = {
    found.name: found
    for found in (
        Tool(plain),
        Tool(plain, name="approved", needs_approval=True),
        Tool(plain, name="loud", reports_errors=False),
    )
}
IDS = st.sampled_from(["a", "b", "a", None, "", 5, "c"])
NAMES = st.sampled_from(["plain", "plain", "approved", "loud", "unknown", "", None, ["x"]])
ARGUMENTS = st.sampled_from(
    ['{"a": 1}', '{"a": 1}', '{"a": 2}', "", "{", "null", "[]", '{"a": "x"}', {"a": 1}, None, 5]
)
CALLS = st.builds(
    lambda call_id, name, arguments: {"type": "function_call", "call_id": call_id, "name": name, "arguments": arguments},
    IDS, NAMES, ARGUMENTS,
)  # fmt: skip
OTHERS = st.sampled_from(
    [
        {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "t"}]},
        {"type": "sparkle"},
        5,
        None,
    ]
)


class Runs(RuleBasedStateMachine):
    """A run, and what has been done for it."""

    @initialize()
    def begin(self) -> None:
        self.state = self.made()
        self.ran: Counter[str] = Counter()
        self.running: dict[str, ToolCall] = {}

    def made(self) -> RunState:
        return RunState({"model": "m"}, [{"role": "user", "content": "a"}], TOOLS, max_turns=1000)

    def is_free(self) -> bool:
        return not (self.running or self.state.waiting() or self.state.pending() or self.state.is_over)

    @precondition(is_free)
    @rule(calls=st.lists(CALLS, min_size=1, max_size=5), others=st.lists(OTHERS, max_size=2))
    def take(self, calls: list[Any], others: list[Any]) -> None:
        parameters = self.state.request()
        json.dumps(parameters)
        assert parameters["model"] == "m"
        self.state.take(OpenResponsesResult.from_dict({**bare_response(""), "output": [*others, *calls]}))

    @precondition(is_free)
    @rule(others=st.lists(OTHERS, max_size=2))
    def end(self, others: list[Any]) -> None:
        self.state.take(OpenResponsesResult.from_dict({**bare_response(""), "output": others}))
        assert self.state.is_over

    @precondition(lambda self: self.state.waiting())
    @rule(data=st.data())
    def start(self, data: st.DataObject) -> None:
        call = data.draw(st.sampled_from(self.state.waiting()))
        self.state.begin(call)
        self.ran[call.key] += 1
        self.running[call.key] = call

    @precondition(lambda self: self.running)
    @rule(data=st.data(), is_error=st.booleans())
    def finish(self, data: st.DataObject, is_error: bool) -> None:
        key = data.draw(st.sampled_from(sorted(self.running)))
        self.state.finish(self.running.pop(key), "output", is_error=is_error)

    @precondition(lambda self: self.state.pending())
    @rule(data=st.data(), decision=st.sampled_from([True, False, "no"]))
    def decide(self, data: st.DataObject, decision: bool | str) -> None:
        self.state.decide(data.draw(st.sampled_from(self.state.pending())), decision)

    @rule()
    def go_on_in_another_process(self) -> None:
        """What ran when the process ended is in doubt; the model is shown that, and nothing runs again."""
        saved = json.loads(json.dumps(self.state.checkpoint()))
        assert {call["key"] for call in saved["calls"] if call["status"] == CallStatus.BEGUN} == set(self.running)
        self.state = self.made()
        self.state.restore(saved, "report")
        self.running.clear()
        if not saved["calls"]:
            assert self.state.checkpoint() == saved

    @invariant()
    def nothing_runs_twice(self) -> None:
        if hasattr(self, "ran"):
            assert not self.ran or max(self.ran.values()) == 1

    @invariant()
    def each_call_has_one_output_when_all_are_done(self) -> None:
        if not hasattr(self, "state"):
            return
        saved = self.state.checkpoint()
        items = [item for item in saved["items"] if isinstance(item, dict)]
        asked = [item for item in items if item.get("type") == "function_call"]
        outputs = [item for item in items if item.get("type") == "function_call_output"]
        assert len(asked) == len(outputs) + len(saved["calls"])
        assert all(isinstance(item["output"], str) for item in outputs)
        keys = [call["key"] for call in (*saved["calls"], *saved["finished"])]
        assert len(keys) == len(set(keys))


TestRuns = Runs.TestCase
TestRuns.settings = settings(
    max_examples=150, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
