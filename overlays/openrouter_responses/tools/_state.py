"""A run without sending or running anything: what comes next, and what a response or an output means for it.

    send a request -> its calls, where it has some: approve, run, report -> send the next one -> ... -> the end

Each change is a method, and `checkpoint` is the whole run as JSON after it. A call is `BEGUN` before its function runs, so that a
process which ends meanwhile leaves word of it: it is not run again unless somebody asks.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from openrouter_generated.runtime.encode import is_list, is_mapping, to_json

from .._core.function_calls import call_text
from .._core.total_usage import TotalUsage, total_usage
from ..structured._output_type import Mismatch
from ._calls import CallStatus, ToolCall, check_decision
from ._checkpoint import VERSION, check_functions, check_parts, kept
from ._errors import CostLimitError, ToolInDoubtError, TurnLimitError
from ._function_tool import Tool
from ._result import RunResult

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult

_IN_DOUBT = "It is not known whether this call has run: the process ended while it did."


class RunState:
    """One run.

    Args:
        parameters: Those of each request, without `input` and `tools`.
        items: The conversation.
        tools: The functions by name.
        other_tools: Tools that the server runs, as the request has them.
        max_turns: How many responses the run may take.
        max_cost: US dollars that it may cost, or None.

    Attributes:
        tools: The functions by name.
        is_over: Whether the model is done: its last response calls no function.
    """

    def __init__(
        self,
        parameters: Mapping[str, Any],
        items: Sequence[Any],
        tools: Mapping[str, Tool[..., Any]],
        other_tools: Sequence[Any] = (),
        *,
        max_turns: int = 10,
        max_cost: float | None = None,
    ) -> None:
        self.tools = tools
        self._parameters = dict(parameters)
        self._items: list[Any] = to_json(list(items), "input", [])  # files stay where they are until they are sent
        self._other_tools = list(other_tools)
        self._max_turns = max_turns
        self._max_cost = max_cost
        self._turns = 0
        self._usage = TotalUsage()
        self._costs: list[float | None] = []
        self._calls: list[ToolCall] = []  # of the last response
        self._finished: list[ToolCall] = []
        self._responses: list[OpenResponsesResult] = []
        self._text = ""
        self.is_over = False

    # What comes next

    def pending(self) -> list[ToolCall]:
        """Return the calls that somebody must agree to."""
        return [call for call in self._calls if call.status is CallStatus.NEEDS_APPROVAL]

    def waiting(self) -> list[ToolCall]:
        """Return the calls that may run."""
        return [call for call in self._calls if call.status is CallStatus.WAITING]

    def request(self) -> dict[str, Any]:
        """Return the parameters of the next request.

        Raises:
            TurnLimitError: There was the last turn.
            CostLimitError: It could cost more than is left.
        """
        if self._turns >= self._max_turns:
            raise TurnLimitError(
                f"the model wants more than {self._max_turns} turns (max_turns); pass more, or go on from .checkpoint",
                self.checkpoint(),
            )
        self._check_cost()
        described = [*(tool.to_dict() for tool in self.tools.values()), *self._other_tools]
        return {**self._parameters, "input": list(self._items), **({"tools": described} if described else {})}

    def _check_cost(self) -> None:
        if self._max_cost is None or not self._costs:
            return
        if any(cost is None or cost < 0 for cost in self._costs):
            problem = "the server does not report what a turn costs, so max_cost cannot be kept"
            raise CostLimitError(problem, self.checkpoint())
        spent, dearest = self._usage.cost or 0.0, max(cost for cost in self._costs if cost is not None)
        if spent + dearest > self._max_cost:
            raise CostLimitError(
                f"the run has cost {spent:g} $, and a turn up to {dearest:g} $: another one could exceed {self._max_cost:g} $ "
                "(max_cost)",
                self.checkpoint(),
            )

    # What happened

    def take(self, response: OpenResponsesResult) -> None:
        """Take a response: its output joins the conversation, and its calls of functions wait."""
        usage = total_usage([response.usage])
        self._responses.append(response)
        self._text = response.output_text
        self._turns += 1
        self._costs.append(usage.cost)
        self._usage = total_usage((self._usage, usage))
        output: Any = to_json(response.output)
        ids: set[str] = set()
        for item in output if is_list(output) else []:
            if not is_mapping(item) or item.get("type") != "function_call":
                self._items.append(item)
                continue
            call_id = item.get("call_id")
            if isinstance(call_id, str) and call_id in ids:
                continue  # the same call twice is run once; its output would answer both
            self._items.append(item)
            if isinstance(call_id, str):
                ids.add(call_id)
            self._calls.append(self._call(item))
        self.is_over = not self._calls
        self._report_if_all_are_done()

    def _call(self, item: Mapping[str, Any]) -> ToolCall:
        call_id, name, text = call_text(item)
        call = ToolCall(f"{self._turns}.{len(self._calls) + 1}", call_id, name, text)
        tool = self.tools.get(name)
        if tool is None:
            known = ", ".join(sorted(self.tools)) or "none"
            self._end(call, f"there is no function {name!r}; the functions are: {known}", is_error=True)
            return call
        problem = _problem_with(tool, text)
        if problem is not None:
            self._end(call, problem, is_error=True)
        elif tool.needs_approval:
            call.status = CallStatus.NEEDS_APPROVAL
        return call

    def decide(self, call: ToolCall, decision: bool | str) -> None:
        """Take what somebody decided about a call that needs approval.

        Args:
            call: The call.
            decision: True lets it run; False or a reason refuses it, which the model is shown.

        Raises:
            TypeError: It is something else.
        """
        check_decision(decision)
        if decision is True:
            call.status = CallStatus.WAITING
        else:
            reason = f": {decision}" if isinstance(decision, str) and decision else ""
            self._end(call, f"the call was refused{reason}", is_error=True)
            self._report_if_all_are_done()

    def begin(self, call: ToolCall) -> None:
        """Take note that a call begins to run."""
        call.status = CallStatus.BEGUN

    def finish(self, call: ToolCall, output: Any, *, is_error: bool = False) -> None:
        """Take the output of a call."""
        self._end(call, output, is_error=is_error)
        self._report_if_all_are_done()

    def _end(self, call: ToolCall, output: Any, *, is_error: bool) -> None:
        call.status, call.output, call.is_error = CallStatus.DONE, output, is_error

    def _report_if_all_are_done(self) -> None:
        """Add the outputs to the conversation, in the order of the calls, when there are all of them."""
        if not self._calls or any(call.status is not CallStatus.DONE for call in self._calls):
            return
        self._items += [
            {"type": "function_call_output", "call_id": call.call_id, "output": _shown(call)} for call in self._calls
        ]
        self._finished += self._calls
        self._calls = []

    # The whole

    def result(self) -> RunResult:
        """Return the result so far."""
        return RunResult(
            self._text,
            self._responses[-1] if self._responses else None,
            tuple(self._responses),
            (*self._finished, *self._calls),
            tuple(self.pending()),
            self._turns,
            self._usage,
            self.checkpoint(),
        )

    def checkpoint(self) -> dict[str, Any]:
        """Return the run as JSON, without the key and without the functions."""
        return {
            "version": VERSION,
            "parameters": kept(self._parameters),
            "items": to_json(self._items),
            "turns": self._turns,
            "costs": list(self._costs),
            "usage": list(self._usage),
            "calls": [call.to_json() for call in self._calls],
            "finished": [call.to_json() for call in self._finished],
            "is_over": self.is_over,
            "output_text": self._text,
        }

    def restore(self, checkpoint: Mapping[str, Any], in_doubt: str = "raise") -> None:
        """Go on from a checkpoint.

        Args:
            checkpoint: What `checkpoint` returned, in this process or another one.
            in_doubt: What becomes of calls that had begun: "raise", "again" runs them again, "report" lets the model know.

        Raises:
            ValueError: It is not a checkpoint of this version, or a function that it calls is not there.
            ToolInDoubtError: A call had begun.
        """
        check_parts(checkpoint)
        self._parameters = {**checkpoint["parameters"], **self._parameters}
        self._items = list(to_json(checkpoint["items"]))
        self._turns = checkpoint["turns"]
        self.is_over, self._text = checkpoint["is_over"], checkpoint["output_text"]
        try:
            self._costs = [None if cost is None else float(cost) for cost in checkpoint["costs"]]
            self._usage = TotalUsage(*checkpoint["usage"])
            self._calls = [ToolCall.from_json(call) for call in checkpoint["calls"]]
            self._finished = [ToolCall.from_json(call) for call in checkpoint["finished"]]
        except (KeyError, TypeError, ValueError) as error:
            raise ValueError(f"checkpoint has been changed since it was saved, or is damaged: {error}") from error
        begun = [call for call in self._calls if call.status is CallStatus.BEGUN]
        if begun and in_doubt == "raise":
            names = ", ".join(f"{call.name} ({call.call_id})" for call in begun)
            raise ToolInDoubtError(
                f"it is not known whether these calls have run: {names}; pass in_doubt='again' to run them once more, or "
                "in_doubt='report' to let the model know",
                dict(checkpoint),
                begun,
            )
        for call in begun:
            if in_doubt == "again":
                call.status = CallStatus.WAITING
            else:
                self._end(call, _IN_DOUBT, is_error=True)
        check_functions(self._calls, self.tools)
        self._report_if_all_are_done()


def _problem_with(tool: Tool[..., Any], text: str) -> str | None:
    """Return what is wrong with the arguments of a call, as the model is shown it."""
    try:
        tool.arguments(text)
    except ValueError as error:
        return f"the arguments are not valid JSON: {error}"
    except Mismatch as error:
        return f"the arguments do not fit: {error}"
    except RecursionError:
        return "the arguments are nested too deeply"
    except Exception:  # noqa: BLE001  # a validator's own; the call raises it again, where it counts as the tool's
        return None
    return None


def _shown(call: ToolCall) -> Any:
    if call.is_error:
        return json.dumps({"error": call.output}, ensure_ascii=False)
    return call.output
