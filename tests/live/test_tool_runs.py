"""Runs over HTTP: models that misbehave, limits, approval, checkpoints, processes that are killed, calls side by side."""

from __future__ import annotations

import asyncio
import contextvars
import json
import os
import signal
import threading
import time
from collections import Counter
from typing import Any

import pydantic
import pytest
import trio

from openrouter_generated.runtime.encode import to_json
from openrouter_responses import OpenRouter, OpenRouterError
from openrouter_responses.errors import APITimeoutError
from openrouter_responses.testing import FakeResponse, RawResponse, Server, reasoning, tool_call
from openrouter_responses.tools import (
    CostLimitError,
    RunError,
    RunResult,
    ToolError,
    ToolFinished,
    ToolInDoubtError,
    ToolStarted,
    TurnLimitError,
    tool,
)
from payloads import bare_response
from support import KEY

ran: list[Any] = []


@pytest.fixture(autouse=True)
def _nothing_ran() -> None:
    ran.clear()


def add(a: int, b: int = 1) -> int:
    """Add."""
    ran.append((a, b))
    return a + b


def fail(a: int) -> int:
    """Raise."""
    ran.append(a)
    raise ValueError(f"no {a}")


@tool(needs_approval=True)
def pay(dollars: float) -> str:
    """Pay."""
    ran.append(dollars)
    return f"paid {dollars}"


async def wait_for(seconds: float) -> str:
    """Wait."""
    await asyncio.sleep(seconds)
    ran.append(seconds)
    return "waited"


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def run(mode: str, script: Any, **arguments: Any) -> tuple[RunResult, list[Any]]:
    """Run against a scripted server; return the result with the bodies of the requests."""
    if "checkpoint" not in arguments:
        arguments = {"model": "m", "input": "a", **arguments}
    arguments = {"tools": [add, fail, pay], **arguments}

    async def run_async(url: str) -> RunResult:
        async with OpenRouter(api_key=KEY, server_url=url) as client:
            return await client.responses.run_async(**arguments)

    with Server(script) as server:
        if mode == "async":
            result = asyncio.run(run_async(server.url))
        else:
            with OpenRouter(api_key=KEY, server_url=server.url) as client:
                result = client.responses.run(**arguments)
        return result, [request.json() for request in server.requests]


def outputs(body: Any) -> list[Any]:
    """The outputs of functions in a request."""
    items = [found for found in body["input"] if isinstance(found, dict)]
    return [found["output"] for found in items if found.get("type") == "function_call_output"]


def call(name: str, arguments: Any = None, call_id: str | None = None) -> Any:
    return tool_call(name, {} if arguments is None else arguments, call_id=call_id)


def raw(*items: dict[str, Any], **fields: Any) -> RawResponse:
    return RawResponse.json({**bare_response(""), "output": list(items), **fields})


def item(**fields: Any) -> dict[str, Any]:
    return {
        "type": "function_call",
        "id": "fc",
        "status": "completed",
        "call_id": "c",
        "name": "add",
        "arguments": "{}",
        **fields,
    }


DONE = FakeResponse("done")

MISBEHAVIOUR: dict[str, tuple[Any, list[Any], list[str]]] = {
    "an unknown function": (FakeResponse(call("nope")), [], ["there is no function 'nope'; the functions are: add, fail, pay"]),
    "no name": (raw(item(name="")), [], ["there is no function ''"]),
    "a name that is not a text": (raw(item(name=None)), [], ["there is no function ''"]),
    "no arguments": (raw(item(arguments="")), [], ["a: Field required"]),
    "arguments that are not JSON": (FakeResponse(call("add", "{a: 1}")), [], ["not valid JSON"]),
    "arguments that were cut off": (FakeResponse(call("add", '{"a": 1')), [], ["not valid JSON"]),
    "arguments that are a list": (FakeResponse(call("add", "[1]")), [], ["must be a JSON object"]),
    "arguments that are null": (FakeResponse(call("add", "null")), [], ["must be a JSON object"]),
    "arguments as an object": (raw(item(arguments={"a": 1})), [(1, 1)], ["2"]),
    "arguments nested deeply": (FakeResponse(call("add", "[" * 100_000)), [], ["not valid JSON", "nested too deeply"]),
    "arguments of another type": (FakeResponse(call("add", {"a": "x"})), [], ["a: Input should be a valid integer"]),
    "arguments in JSON twice": (FakeResponse(call("add", '"{\\"a\\": 1}"')), [], ["must be a JSON object"]),
    "an argument too many": (FakeResponse(call("add", {"a": 1, "c": 2})), [], ["c: Extra inputs are not permitted"]),
    "a number as text": (FakeResponse(call("add", {"a": "5"})), [(5, 1)], ["6"]),
    "the same call twice": (
        FakeResponse(call("add", {"a": 1}, "same"), call("add", {"a": 1}, "same")), [(1, 1)], ["2"],
    ),
    "two calls with one id": (FakeResponse(call("add", {"a": 1}, "same"), call("add", {"a": 2}, "same")), [(1, 1)], ["2"]),
    "no id": (raw(item(call_id=None, arguments='{"a": 1}')), [(1, 1)], ["2"]),
    "calls next to text": (FakeResponse("I add.", call("add", {"a": 1}), "Now."), [(1, 1)], ["2"]),
    "calls that were cut off": (
        raw(item(arguments='{"a": 1'), status="incomplete", incomplete_details={"reason": "max_output_tokens"}),
        [],
        ["not valid JSON"],
    ),
    "a right call and a wrong one": (FakeResponse(call("add", {"a": 1}), call("nope")), [(1, 1)], ["2", "no function 'nope'"]),
    "items that nobody knows": (raw({"type": "sparkle", "x": 1}, item(arguments='{"a": 1}')), [(1, 1)], ["2"]),
    "items that are none": (raw(item(arguments='{"a": 1}'), 5, None, "text"), [(1, 1)], ["2"]),  # type: ignore[arg-type]  # that is the point
}  # fmt: skip


@pytest.mark.parametrize("name", MISBEHAVIOUR)
def test_a_model_that_misbehaves_is_shown_what_is_wrong(mode: str, name: str) -> None:
    response, expected, shown = MISBEHAVIOUR[name]
    result, (_, second) = run(mode, [response, DONE])
    assert (result.output_text, result.turns, ran) == ("done", 2, expected)
    found = outputs(second)
    if name == "arguments nested deeply":
        assert any(part in found[0] for part in shown)
    else:
        assert [part in output for part, output in zip(shown, found, strict=True)] == [True] * len(shown), found
    assert result.pending == ()


def test_a_run_without_calls(mode: str) -> None:
    result, (body,) = run(mode, [DONE])
    assert (result.output_text, result.turns, result.calls, result.pending) == ("done", 1, (), ())
    assert [each["name"] for each in body["tools"]] == ["add", "fail", "pay"]
    assert body["input"] == [{"role": "user", "content": "a"}]


def test_all_that_came_goes_back_untouched(mode: str) -> None:
    search = {"type": "web_search_call", "id": "ws", "status": "completed", "action": {"type": "search", "query": "q"}}
    mcp = {"type": "mcp_call", "id": "mcp", "name": "n", "server_label": "s", "arguments": "{}", "output": "o"}
    first = FakeResponse(reasoning("Hm.", encrypted_content="sealed"), search, mcp, call("add", {"a": 1}, "c"))
    result, (_, second) = run(mode, [first, DONE], tools=[add, {"type": "openrouter:web_search"}])
    sent_back = second["input"][1:-1]
    assert sent_back == to_json(result.responses[0].output)
    assert second["input"][-1] == {"type": "function_call_output", "call_id": "c", "output": "2"}
    assert second["tools"][-1] == {"type": "openrouter:web_search"}


def test_what_a_function_raises(mode: str) -> None:
    result, (_, second) = run(mode, [FakeResponse(call("fail", {"a": 3})), DONE])
    assert outputs(second) == ['{"error": "ValueError: no 3"}']
    assert (result.calls[0].is_error, result.calls[0].output) == (True, "ValueError: no 3")


def test_what_a_function_raises_ends_the_run_where_that_is_asked(mode: str) -> None:
    script = [FakeResponse(call("add", {"a": 1}), call("fail", {"a": 3}))]
    with pytest.raises(ToolError, match=r"^the tool fail raised ValueError: no 3") as caught:
        run(mode, script, tool_errors="raise")
    assert isinstance(caught.value.__cause__, ValueError)
    assert caught.value.call.name == "fail"
    ran.clear()
    result, (body,) = run(mode, [DONE], checkpoint=caught.value.checkpoint)
    assert (result.output_text, outputs(body)[1]) == ("done", '{"error": "ValueError: no 3"}')


def test_the_checkpoint_of_an_error_has_what_ended_after_it(mode: str) -> None:
    """One function raises while another one still runs: its output is not in doubt."""
    raised = threading.Event()

    def slow() -> str:
        """Wait for the other one."""
        assert raised.wait(20)
        time.sleep(0.2)
        return "slow"

    def quick() -> None:
        """Raise."""
        raised.set()
        raise ValueError

    script = [FakeResponse(call("slow"), call("quick"))]
    with pytest.raises(ToolError) as caught:
        run(mode, script, tools=[slow, quick], tool_errors="raise")
    assert [each["status"] for each in caught.value.checkpoint["finished"]] == ["done", "done"]
    result, (body,) = run(mode, [DONE], tools=[slow, quick], checkpoint=caught.value.checkpoint)
    assert (result.output_text, outputs(body)[0]) == ("done", "slow")


def test_a_tool_decides_about_its_own_errors(mode: str) -> None:
    quiet, loud = tool(name="quiet", reports_errors=True)(fail), tool(name="loud", reports_errors=False)(fail)
    script = [FakeResponse(call("quiet", {"a": 1})), FakeResponse(call("loud", {"a": 2}))]
    with pytest.raises(ToolError, match="loud"):
        run(mode, script, tools=[quiet, loud])
    assert ran == [1, 2]


def test_what_a_function_returns_that_is_no_json(mode: str) -> None:
    def opaque() -> Any:
        """Return something."""
        return object()

    _, (_, second) = run(mode, [FakeResponse(call("opaque")), DONE], tools=[opaque])
    assert "error" in outputs(second)[0]


# Limits


def test_turns_are_limited(mode: str) -> None:
    with pytest.raises(TurnLimitError, match=r"more than 3 turns") as caught:
        run(mode, FakeResponse(call("add", {"a": 1})), max_turns=3)
    assert (len(ran), isinstance(caught.value, OpenRouterError)) == (3, True)
    result, _ = run(mode, [DONE], checkpoint=caught.value.checkpoint, max_turns=4)
    assert (result.output_text, result.turns, len(result.calls)) == ("done", 4, 3)


def priced(cost: float | None, *output: Any) -> FakeResponse:
    return FakeResponse(*output, usage={"cost": cost})


@pytest.mark.parametrize(("limit", "turns"), [(0.05, 1), (0.25, 2), (0.35, 3), (0.31, 3), (10, 4)])
def test_a_run_stops_before_it_costs_more(mode: str, limit: float, turns: int) -> None:
    costs = [0.1, 0.1, 0.1, 0.1]
    script = [*(priced(cost, call("add", {"a": 1})) for cost in costs[:3]), priced(0.1, "done")]
    if turns == 4:
        assert run(mode, script, max_cost=limit)[0].usage.cost == pytest.approx(0.4)
        return
    with pytest.raises(CostLimitError, match=r"max_cost") as caught:
        run(mode, script, max_cost=limit)
    assert caught.value.checkpoint["turns"] == turns
    assert limit < 0.1 or 0.1 * turns <= limit


def test_a_cost_that_is_not_reported_cannot_be_limited(mode: str) -> None:
    with pytest.raises(CostLimitError, match="does not report"):
        run(mode, [priced(None, call("add", {"a": 1})), DONE], max_cost=1.0)


def test_costs_go_on_after_a_checkpoint(mode: str) -> None:
    with pytest.raises(CostLimitError) as caught:
        run(mode, [priced(0.1, call("add", {"a": 1})), DONE], max_cost=0.15)
    saved = caught.value.checkpoint
    with pytest.raises(CostLimitError):
        run(mode, [DONE], checkpoint=saved, max_cost=0.15)
    result, _ = run(mode, [priced(0.1, "done")], checkpoint=saved, max_cost=0.3)
    assert result.usage.cost == pytest.approx(0.2)


def test_time_is_for_the_whole_run(mode: str) -> None:
    def slow() -> str:
        """Be slow."""
        time.sleep(0.3)
        return "slow"

    began = time.monotonic()
    with pytest.raises(APITimeoutError, match="total_timeout"):
        run(mode, FakeResponse(call("slow")), tools=[slow], total_timeout=1.0, max_turns=100)
    assert time.monotonic() - began < 30


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"max_turns": 0}, "max_turns must be a whole number"),
        ({"max_turns": True}, "max_turns must be a whole number"),
        ({"max_parallel": 0}, "max_parallel must be a whole number"),
        ({"tool_errors": "ignore"}, "tool_errors must be"),
        ({"in_doubt": "maybe"}, "in_doubt must be"),
        ({"tools": [add, add]}, "two tools have the name 'add'"),
        ({"tools": [5]}, "tools must be functions"),
        ({"checkpoint": {"version": 99}}, "and must have 1"),
        ({"checkpoint": {}}, "and must have 1"),
        ({"checkpoint": "{}"}, "checkpoint must be a dict, as result.checkpoint is, not str"),
        ({"max_cost": "1"}, "max_cost must be a number of US dollars"),
        ({"max_cost": -1}, "max_cost must be a number of US dollars"),
        ({"max_cost": float("nan")}, "max_cost must be a number of US dollars"),
        ({"stream": True}, "Pass on_event"),
        ({"tools": add}, "tools must be a list"),
        ({"decisions": {"a": None}}, "True, False or a reason, not NoneType"),
    ],
)
def test_wrong_arguments(mode: str, arguments: dict[str, Any], message: str) -> None:
    with pytest.raises((TypeError, ValueError), match=message):
        run(mode, DONE, **arguments)


# Approval


PAYS = FakeResponse(call("pay", {"dollars": 5}, "p"), call("add", {"a": 1}, "a"))


@pytest.mark.parametrize("decision", [True, False, "too dear"])
def test_approval_by_a_function(mode: str, decision: bool | str) -> None:
    asked: list[tuple[str, str]] = []

    def approve(found: Any) -> bool | str:
        asked.append((found.name, found.arguments))
        return decision

    result, (_, second) = run(mode, [PAYS, DONE], approve=approve)
    assert asked == [("pay", '{"dollars": 5}')]
    assert sorted(map(str, ran)) == (["(1, 1)", "5.0"] if decision is True else ["(1, 1)"])
    paid = {
        True: "paid 5.0",
        False: '{"error": "the call was refused"}',
        "too dear": '{"error": "the call was refused: too dear"}',
    }
    assert outputs(second) == [paid[decision], "2"]
    assert result.output_text == "done"


def test_what_is_no_decision_is_not_a_refusal(mode: str) -> None:
    with pytest.raises(TypeError, match="True, False or a reason, not NoneType"):
        run(mode, [PAYS, DONE], tools=[add, pay], approve=lambda _: None)
    assert ran == []


def test_approval_that_nobody_awaits() -> None:
    async def approve(_: Any) -> bool:
        return True

    with pytest.raises(TypeError, match="not coroutine; an async function needs run_async"):
        run("sync", [PAYS, DONE], tools=[add, pay], approve=approve)
    assert 5.0 not in ran


def test_approval_may_be_awaited() -> None:
    async def approve(_: Any) -> bool:
        await asyncio.sleep(0)
        return True

    assert run("async", [PAYS, DONE], approve=approve)[0].output_text == "done"
    assert 5.0 in ran


@pytest.mark.parametrize("decision", [True, False])
def test_stopping_for_approval_and_going_on(mode: str, decision: bool) -> None:
    result, bodies = run(mode, [PAYS, DONE])
    assert (len(bodies), ran, [each.name for each in result.pending]) == (1, [(1, 1)], ["pay"])
    saved = json.loads(json.dumps(result.checkpoint))
    again, bodies = run(mode, [DONE], checkpoint=saved)  # nothing was decided: it stops there again
    assert (bodies, [each.call_id for each in again.pending]) == ([], ["p"])
    result, (body,) = run(mode, [DONE], checkpoint=saved, decisions={"p": decision})
    assert (result.output_text, ran) == ("done", [(1, 1), 5.0] if decision else [(1, 1)])
    assert body["model"] == "m"
    assert len(outputs(body)) == 2


# Steps


def test_steps_as_they_happen(mode: str) -> None:
    events: list[Any] = []
    run(mode, [FakeResponse(call("add", {"a": 1})), DONE], on_event=events.append)
    names = [type(event).__name__ if isinstance(event, (ToolStarted, ToolFinished)) else event.type for event in events]
    assert Counter(names)["response.completed"] == 2
    assert names.index("response.completed") < names.index("ToolStarted") < names.index("ToolFinished")
    assert events[names.index("ToolFinished")].call.output == "2"


@pytest.mark.parametrize("count", [1, 3, 8])
def test_calls_of_one_turn_run_side_by_side(mode: str, count: int) -> None:
    together, most = 0, 0
    lock, all_here = threading.Lock(), threading.Event()

    def meet(number: int) -> str:
        """Meet the others."""
        nonlocal together, most
        with lock:
            together += 1
            most = max(most, together)
            if together == count:
                all_here.set()
        assert all_here.wait(20)
        with lock:
            together -= 1
        return str(number)

    calls = [call("meet", {"number": number}) for number in range(count * 2)]
    _, (_, second) = run(mode, [FakeResponse(*calls), DONE], tools=[meet], max_parallel=count)
    assert most == count
    assert outputs(second) == [str(number) for number in range(count * 2)]


def test_async_functions(mode: str) -> None:
    calls = [call("wait_for", {"seconds": 0.01}), call("wait_for", {"seconds": 0.02})]
    _, (_, second) = run(mode, [FakeResponse(*calls), DONE], tools=[wait_for])
    assert outputs(second) == ["waited", "waited"]


def test_trio() -> None:
    async def breathe() -> str:
        """Wait."""
        await trio.sleep(0.01)
        return "trio"

    def plain() -> str:
        """Wait not."""
        return threading.current_thread().name

    async def main(url: str) -> RunResult:
        async with OpenRouter(api_key=KEY, server_url=url) as client:
            return await client.responses.run_async(model="m", input="a", tools=[breathe, plain])

    with Server([FakeResponse(call("breathe"), call("plain")), DONE]) as server:
        result = trio.run(main, server.url)
    assert (result.calls[0].output, result.output_text) == ("trio", "done")
    assert result.calls[1].output != threading.current_thread().name


def test_a_run_that_is_cancelled_ends_its_functions() -> None:
    ended: list[str] = []

    async def forever() -> None:
        """Never return."""
        try:
            await asyncio.sleep(1000)
        finally:
            ended.append("ended")

    async def main(url: str) -> None:
        async with OpenRouter(api_key=KEY, server_url=url) as client:
            started = asyncio.Event()
            task = asyncio.ensure_future(
                client.responses.run_async(
                    model="m", input="a", tools=[forever],
                    on_event=lambda event: started.set() if isinstance(event, ToolStarted) else None,
                )
            )  # fmt: skip
            await asyncio.wait_for(started.wait(), 30)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with Server([FakeResponse(call("forever")), DONE]) as server:
        asyncio.run(main(server.url))
    assert ended == ["ended"]


# Checkpoints


def test_a_checkpoint_is_json_without_the_key(mode: str) -> None:
    saved: list[str] = []
    run(
        mode,
        [FakeResponse(call("add", {"a": 1})), DONE],
        on_checkpoint=lambda found: saved.append(json.dumps(found)),
        user="u",
    )
    assert len(saved) == 4  # after each response, before and after the function
    assert not any(KEY in text for text in saved)
    assert [json.loads(text)["turns"] for text in saved] == [1, 1, 1, 2]
    assert json.loads(saved[0])["parameters"] == {"model": "m", "user": "u"}


def test_a_run_goes_on_from_each_checkpoint(mode: str) -> None:
    saved: list[Any] = []
    first = FakeResponse(call("add", {"a": 1}, "x"), call("add", {"a": 2}, "y"))
    whole, _ = run(
        mode, [first, DONE], on_checkpoint=lambda found: saved.append(json.loads(json.dumps(found))), max_parallel=1
    )
    for number, checkpoint in enumerate(saved):
        ran.clear()
        begun = [each for each in checkpoint["calls"] if each["status"] == "begun"]
        if begun:
            with pytest.raises(ToolInDoubtError, match=r"add \([xy]\)") as caught:
                run(mode, [DONE], checkpoint=checkpoint)
            assert ([each.call_id for each in caught.value.calls], ran) == ([begun[0]["call_id"]], [])
            reported, (body, *_) = run(mode, [DONE], checkpoint=checkpoint, in_doubt="report")
            assert reported.output_text == "done"
            assert "It is not known whether this call has run" in json.dumps(outputs(body))
            ran.clear()
        result, _ = run(mode, [DONE], checkpoint=checkpoint, in_doubt="again")
        assert (result.output_text, result.turns, result.usage) == ("done", 2, whole.usage), number
        left = [each for each in checkpoint["calls"] if each["status"] != "done"]
        assert len(ran) == len(left)


@pytest.mark.parametrize("decisions", [{"x": True}, {"p": True, "a": False}])
def test_decisions_about_calls_that_do_not_wait(mode: str, decisions: dict[str, bool]) -> None:
    with pytest.raises(
        ValueError, match=r"^decisions has '[xpa]', but the calls of the checkpoint that wait are: none"
    ):
        run(mode, [DONE], decisions=decisions)
    saved = run(mode, [PAYS])[0].checkpoint
    with pytest.raises(ValueError, match=r"that wait are: p$"):
        run(mode, [DONE], checkpoint=saved, decisions={**decisions, "z": True})


def test_input_and_checkpoint_exclude_each_other(mode: str) -> None:
    result, _ = run(mode, [PAYS])
    with pytest.raises(TypeError, match="pass input or checkpoint, not both"):
        run(mode, [DONE], checkpoint=result.checkpoint, input="b")


def test_an_error_of_the_api_leaves_the_last_checkpoint(mode: str) -> None:
    saved: list[Any] = []
    script = [FakeResponse(call("add", {"a": 1})), RawResponse.error(400, "no")]
    with pytest.raises(OpenRouterError) as caught:
        run(mode, script, on_checkpoint=saved.append)
    assert not isinstance(caught.value, RunError)
    result, _ = run(mode, [DONE], checkpoint=saved[-1])
    assert (result.output_text, len(ran)) == ("done", 1)


def test_what_on_event_raises_ends_the_run(mode: str) -> None:
    def raises(event: Any) -> None:
        if isinstance(event, ToolFinished):
            raise KeyError("mine")

    with pytest.raises((KeyError, ExceptionGroup)):
        run(mode, [FakeResponse(call("add", {"a": 1})), DONE], on_event=raises)


class Unshowable(Exception):
    def __str__(self) -> str:
        raise RuntimeError("no text")


def cancelled() -> str:
    """Wait for a task that somebody cancelled."""
    raise asyncio.CancelledError


async def cancelled_async() -> str:
    """The same."""
    raise asyncio.CancelledError


def unshowable() -> str:
    """Raise."""
    raise Unshowable


@pytest.mark.parametrize(
    ("function", "shown"),
    [(cancelled, "CancelledError: "), (cancelled_async, "CancelledError: "), (unshowable, "Unshowable")],
)
def test_a_function_that_raises_what_is_rare_is_reported_too(mode: str, function: Any, shown: str) -> None:
    result, (_, second) = run(mode, [FakeResponse(call(function.__name__)), DONE], tools=[function])
    assert result.output_text == "done"
    assert [json.loads(text) for text in outputs(second)] == [{"error": shown}]


@pytest.mark.parametrize("hook", ["on_checkpoint", "on_event"])
def test_what_a_hook_raises_while_functions_run_is_raised_as_it_is(mode: str, hook: str) -> None:
    def raising(step: Any) -> None:
        if ran:
            raise OSError("the disk is full")

    with pytest.raises(OSError, match="the disk is full"):
        run(mode, [FakeResponse(call("add", {"a": 1}), call("add", {"a": 2})), DONE], **{hook: raising})


def leave() -> None:
    """End the process."""
    raise SystemExit(3)


def slow() -> str:
    """Take a while."""
    time.sleep(0.3)
    return "slow"


def test_what_functions_returned_is_saved_whatever_another_one_raises(mode: str) -> None:
    saved: list[Any] = []
    with pytest.raises(SystemExit):
        run(mode, [FakeResponse(call("slow"), call("leave"))], tools=[slow, leave], on_checkpoint=saved.append)
    assert [(each["name"], each["status"]) for each in saved[-1]["calls"]] == [("slow", "done"), ("leave", "begun")]


def test_what_functions_returned_after_the_time_of_the_run_is_saved(mode: str) -> None:
    def slow() -> str:
        """Take longer than the run may."""
        time.sleep(2.5)  # the response before it comes within the time on a busy machine, too
        return "slow"

    saved: list[Any] = []
    with pytest.raises(APITimeoutError):
        run(mode, [FakeResponse(call("slow"))], tools=[slow], on_checkpoint=saved.append, total_timeout=2.3)
    assert [(each["name"], each["status"]) for each in saved[-1]["finished"]] == [("slow", "done")]


REQUEST_ID: contextvars.ContextVar[str] = contextvars.ContextVar("REQUEST_ID", default="unset")


def request_id() -> str:
    """Return it."""
    return REQUEST_ID.get()


def test_functions_see_the_context_of_the_caller(mode: str) -> None:
    token = REQUEST_ID.set("set")
    try:
        result, _ = run(mode, [FakeResponse(call("request_id")), DONE], tools=[request_id])
    finally:
        REQUEST_ID.reset(token)
    assert result.calls[0].output == "set"


@pytest.mark.parametrize("cost", [float("nan"), float("inf"), -1, "0.1"])
def test_a_cost_that_is_not_an_amount_cannot_be_limited(mode: str, cost: Any) -> None:
    with pytest.raises(CostLimitError, match="does not report what a turn costs"):
        run(mode, [FakeResponse(call("add", {"a": 1}), usage={"cost": cost}), DONE], max_cost=1)


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ({"modle": "m"}, TypeError, r"^run\(\) got an unexpected keyword argument 'modle'\. Did you mean 'model'"),
        ({"stream": True}, TypeError, r"^run\(\) got an unexpected keyword argument 'stream'\. Pass on_event"),
        ({"on_event": 5}, TypeError, "on_event must be a function, not 5"),
        ({"on_checkpoint": 5}, TypeError, "on_checkpoint must be a function"),
        ({"approve": True}, TypeError, "approve must be a function"),
        ({"max_cost": "1"}, ValueError, "max_cost must be a number of US dollars"),
        ({"max_cost": float("nan")}, ValueError, "max_cost must be a number"),
        ({"max_cost": -1}, ValueError, "max_cost must be a number"),
        ({"max_cost": True}, ValueError, "max_cost must be a number"),
        ({"total_timeout": "1"}, TypeError, "total_timeout must be a number of seconds above 0"),
        ({"total_timeout": 0}, ValueError, "total_timeout must be a number of seconds above 0"),
        ({"checkpoint": "{}"}, TypeError, "checkpoint must be a dict"),
        ({"tools": [add, {"type": "function", "name": "add"}]}, ValueError, "two tools have the name 'add'"),
    ],
)
def test_wrong_arguments_are_refused_before_anything_is_sent(
    mode: str, arguments: dict[str, Any], error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        run(mode, [DONE], **arguments)


def test_a_checkpoint_has_no_key_in_headers_either(mode: str) -> None:
    saved: list[Any] = []
    headers = {"extra_headers": {"X-Key": KEY}, "http_headers": {"Authorization": f"Bearer {KEY}"}}
    result, _ = run(mode, [FakeResponse(call("add", {"a": 1})), DONE], on_checkpoint=saved.append, **headers)
    assert KEY not in json.dumps([*saved, result.checkpoint])


def test_a_checkpoint_of_functions_that_are_not_passed(mode: str) -> None:
    result, _ = run(mode, [FakeResponse(call("pay", {"dollars": 1}, "c"))])
    with pytest.raises(ValueError, match="calls of functions that are not in tools: pay"):
        run(mode, [DONE], tools=[add], checkpoint=result.checkpoint, decisions={"c": True})


@pytest.mark.parametrize(
    "change",
    [
        {"items": "x"}, {"turns": "1"}, {"costs": ["x"]}, {"calls": None}, {"calls": [5]}, {"calls": [{"name": "add"}]},
        {"usage": [1, 2, 3, 4, 5]}, {"parameters": None}, {"finished": [{"status": "lost"}]},
    ],
)  # fmt: skip
def test_a_checkpoint_that_was_changed_is_refused(mode: str, change: dict[str, Any]) -> None:
    result, _ = run(mode, [FakeResponse(call("pay", {"dollars": 1}, "c"))])
    with pytest.raises(ValueError, match="checkpoint has been changed"):
        run(mode, [DONE], checkpoint={**result.checkpoint, **change}, decisions={"c": True})
    assert not ran


@pydantic.dataclasses.dataclass
class Broken:
    a: int

    def __post_init__(self) -> None:
        raise KeyError("a bug of its own")


def use(broken: Broken) -> None:
    """Use it."""


def test_what_the_class_of_an_argument_raises_counts_as_the_tools(mode: str) -> None:
    script = [FakeResponse(call("use", {"broken": {"a": 1}})), DONE]
    result, _ = run(mode, script, tools=[use])
    assert result.calls[0].output == "KeyError: 'a bug of its own'"
    with pytest.raises(ToolError):
        run(mode, script, tools=[use], tool_errors="raise")


def test_many_problems_are_not_all_shown(mode: str) -> None:
    def total(numbers: list[int]) -> int:
        """Add."""
        return sum(numbers)

    _, (_, second) = run(mode, [FakeResponse(call("total", {"numbers": ["x"] * 1000})), DONE], tools=[total])
    (shown,) = outputs(second)
    assert shown.endswith('; and 980 more"}')
    assert len(shown) < 3000


def test_somebody_who_interrupts_twice_does_not_wait_for_functions() -> None:
    ended, is_over = threading.Event(), threading.Event()

    def interrupt(*_: object) -> None:
        if not ended.is_set():
            raise KeyboardInterrupt

    def hang() -> None:
        """Wait, and interrupt the run meanwhile; more than twice, since Python loses what is raised in a finalizer."""
        while not ended.wait(0.2):
            os.kill(os.getpid(), signal.SIGINT)
        is_over.set()

    before = signal.signal(signal.SIGINT, interrupt)
    try:
        with (
            Server([FakeResponse(call("hang")), DONE]) as server,
            OpenRouter(api_key=KEY, server_url=server.url) as client,
        ):
            try:
                with pytest.raises(KeyboardInterrupt):
                    client.responses.run(model="m", input="a", tools=[hang])  # it would never end otherwise
            finally:
                ended.set()  # before the server and the client are closed, which are not to be interrupted
        assert is_over.wait(20)
    finally:
        ended.set()
        signal.signal(signal.SIGINT, before)
