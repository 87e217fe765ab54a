"""How a run goes: what is passed to it, checked, and what is reported of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal, cast, get_args

from openrouter_generated.runtime.encode import is_mapping

from .._core.option_checks import check_count, number, show
from .._core.option_table import check_option
from .._response_calls import check_names
from ..errors import APITimeoutError
from ..structured._parsing import items_of
from ._calls import ToolCall, check_decision
from ._errors import ToolError
from ._function_tool import Tool
from ._result import ToolFinished, ToolStarted
from ._state import RunState

InDoubt = Literal["raise", "again", "report"]
IN_DOUBT, TOOL_ERRORS = get_args(InDoubt), ("report", "raise")


class RunOptions:
    """How a run goes; see `Responses.run`."""

    def __init__(
        self,
        tools: Iterable[Any],
        parameters: dict[str, Any],
        *,
        max_turns: int,
        max_cost: float | None,
        max_parallel: int,
        on_event: Callable[[Any], object] | None,
        on_checkpoint: Callable[[dict[str, Any]], object] | None,
        approve: Callable[[ToolCall], Any] | None,
        decisions: Mapping[str, bool | str] | None,
        checkpoint: Mapping[str, Any] | None,
        in_doubt: InDoubt,
        tool_errors: Literal["report", "raise"],
    ) -> None:
        for name, value in (("max_turns", max_turns), ("max_parallel", max_parallel)):
            check_count(name, value, 1)
        for name, word, words in (("in_doubt", in_doubt, IN_DOUBT), ("tool_errors", tool_errors, TOOL_ERRORS)):
            if word not in words:
                raise ValueError(f"{name} must be one of {', '.join(words)}, not {show(word)}")
        for name, function in (("approve", approve), ("on_event", on_event), ("on_checkpoint", on_checkpoint)):
            if function is not None and not callable(function):
                raise TypeError(f"{name} must be a function, not {show(function)}")
        if max_cost is not None and not _is_amount(max_cost):
            raise ValueError(f"max_cost must be a number of US dollars, 0 or more, or None, not {show(max_cost)}")
        if "stream" in parameters:
            raise TypeError(
                "run() got an unexpected keyword argument 'stream'. Pass on_event to get the events as they come."
            )
        check_names(parameters, "run")
        if not isinstance(cast(object, tools), Iterable):
            raise TypeError(f"tools must be a list, as in tools=[weather], not {type(tools).__name__}")
        self.max_parallel = max_parallel
        self.on_event = on_event
        self._on_checkpoint = on_checkpoint
        self.approve = approve
        self._raises = tool_errors == "raise"
        self._total: float | None = check_option("total_timeout", parameters.pop("total_timeout", None))
        self._end = None if self._total is None else time.monotonic() + self._total
        found, others = _split_tools(tools)
        items = items_of(parameters.pop("input", None))
        self.run = RunState(parameters, items, found, others, max_turns=max_turns, max_cost=max_cost)
        if checkpoint is not None:
            if not is_mapping(checkpoint):
                raise TypeError(f"checkpoint must be a dict, as result.checkpoint is, not {type(checkpoint).__name__}")
            if items:
                raise TypeError("pass input or checkpoint, not both: the checkpoint has the input")
            self.run.restore(checkpoint, in_doubt)
        self._decisions = dict(decisions or {})
        self._check_decisions()

    def _check_decisions(self) -> None:
        """Check that each decision is one, about a call that waits for it."""
        pending = self.run.pending()
        known = {name for call in pending for name in (call.key, call.call_id)}
        for name, decision in self._decisions.items():
            check_decision(decision)
            if name not in known:
                waiting = ", ".join(call.call_id for call in pending) or "none"
                raise ValueError(
                    f"decisions has {show(name)}, but the calls of the checkpoint that wait are: {waiting}"
                )

    def parameters(self) -> dict[str, Any]:
        """Return the parameters of the next request, which ends with the run's time."""
        parameters = self.run.request()
        seconds = self.remaining_seconds()
        return parameters if seconds is None else {**parameters, "total_timeout": seconds}

    def remaining_seconds(self) -> float | None:
        """Return the seconds that the run may still take, or None without a limit.

        Raises:
            APITimeoutError: The time is over.
        """
        if self._end is None:
            return None
        seconds: float = self._end - time.monotonic()
        if seconds <= 0:
            raise APITimeoutError(f"the run took longer than {self._total:g} s (total_timeout)")
        return seconds

    def apply_decision(self, call: ToolCall) -> bool:
        """Apply a decision that the caller passed for a call; return whether there was one."""
        for name in (call.key, call.call_id):
            if name in self._decisions:
                self.run.decide(call, self._decisions.pop(name))
                return True
        return False

    def report(self, event: Any) -> None:
        """Report a step."""
        if self.on_event is not None:
            self.on_event(event)

    def save(self) -> None:
        """Hand out the checkpoint."""
        if self._on_checkpoint is not None:
            self._on_checkpoint(self.run.checkpoint())

    def begin(self, call: ToolCall) -> None:
        """Take note of a call that begins, before it does."""
        self.run.begin(call)
        self.save()
        self.report(ToolStarted(call))

    def finish(self, call: ToolCall, output: Any, error: BaseException | None) -> None:
        """Take the output of a call, or what it raised.

        Raises:
            ToolError: It raised, and is to end the run.
        """
        tool = self.run.tools[call.name]
        shown = output if error is None else _error_text(error)
        self.run.finish(call, shown, is_error=error is not None)
        self.save()
        self.report(ToolFinished(call))
        reports = tool.reports_errors if tool.reports_errors is not None else not self._raises
        if error is not None and not reports:
            raise ToolError(f"the tool {call.name} raised {shown}", self.run.checkpoint(), call) from error


def _error_text(error: BaseException) -> str:
    """Return what an exception says; one of a tool may fail at that."""
    try:
        return f"{type(error).__name__}: {error}"
    except Exception:  # noqa: BLE001  # whatever the exception's own code raises
        return type(error).__name__


def _is_amount(value: object) -> bool:
    """Whether costs can be compared with a value; NaN would be a limit that is never reached."""
    try:
        return number(value) >= 0
    except (TypeError, ValueError):
        return False


def _split_tools(tools: Iterable[Any]) -> tuple[dict[str, Tool[..., Any]], list[Any]]:
    """Return functions as tools by name, and what the server runs.

    Raises:
        TypeError: One is neither.
        ValueError: Two have the same name.
    """
    found: dict[str, Tool[..., Any]] = {}
    others: list[Any] = []
    for given in tools:
        if isinstance(given, Mapping) or (not isinstance(given, Tool) and hasattr(given, "to_dict")):
            others.append(given)
            continue
        one = _as_tool(given)
        if one.name in found:
            raise ValueError(f"two tools have the name {one.name!r}; pass name= to one of them")
        found[one.name] = one
    for other in others:
        name = other.get("name") if is_mapping(other) else getattr(other, "name", None)
        if isinstance(name, str) and name in found:
            raise ValueError(f"two tools have the name {name!r}; pass name= to the function")
    return found, others


def _as_tool(given: Any) -> Tool[..., Any]:
    if isinstance(given, Tool):
        return cast("Tool[..., Any]", given)
    if not callable(given):
        raise TypeError(f"tools must be functions, tools or items of the request, not {type(given).__name__}")
    return Tool(given)
