"""Runs: two shells that send requests and run functions, around one state."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from functools import partial
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Literal, cast

from ..errors import APITimeoutError
from ..structured._parsing import items_of
from ._calls import ToolCall
from ._errors import ToolError
from ._function_tool import Tool
from ._output_text import as_output
from ._result import RunResult, ToolFinished, ToolStarted
from ._state import RunState

if TYPE_CHECKING:
    from .._composed_calls import ComposedCalls

InDoubt = Literal["raise", "again", "report"]


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
            if isinstance(value, bool) or not isinstance(cast(object, value), int) or value < 1:
                raise ValueError(f"{name} must be a whole number, 1 or more, not {value!r:.100}")
        if in_doubt not in ("raise", "again", "report"):
            raise ValueError(f'in_doubt must be "raise", "again" or "report", not {in_doubt!r:.100}')
        if tool_errors not in ("report", "raise"):
            raise ValueError(f'tool_errors must be "report" or "raise", not {tool_errors!r:.100}')
        self.max_parallel = max_parallel
        self.on_event = on_event
        self._on_checkpoint = on_checkpoint
        self.approve = approve
        self._decisions = dict(decisions or {})
        self._raises = tool_errors == "raise"
        total = parameters.pop("total_timeout", None)
        self._total: float | None = total
        self._end = None if self._total is None else time.monotonic() + self._total
        found, others = _sorted(tools)
        items = items_of(parameters.pop("input", None))
        self.run = RunState(parameters, items, found, others, max_turns=max_turns, max_cost=max_cost)
        if checkpoint is not None:
            if items:
                raise TypeError("input stands in the checkpoint; pass one of them")
            self.run.restore(checkpoint, in_doubt)

    def parameters(self) -> dict[str, Any]:
        """Return the parameters of the next request, which ends with the run's time."""
        parameters = self.run.request()
        left = self.left()
        return parameters if left is None else {**parameters, "total_timeout": left}

    def left(self) -> float | None:
        """Return the seconds that are left, or None.

        Raises:
            APITimeoutError: None are.
        """
        if self._end is None:
            return None
        left: float = self._end - time.monotonic()
        if left <= 0:
            raise APITimeoutError(f"the run took longer than {self._total:g} s (total_timeout)")
        return left

    def decided(self, call: ToolCall) -> bool:
        """Take what was decided before about a call; return whether there was something."""
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

    def finish(self, call: ToolCall, output: Any, error: Exception | None) -> None:
        """Take the output of a call, or what it raised.

        Raises:
            ToolError: It raised, and is to end the run.
        """
        tool = self.run.tools[call.name]
        shown = output if error is None else f"{type(error).__name__}: {error}"
        self.run.finish(call, shown, is_error=error is not None)
        self.save()
        self.report(ToolFinished(call))
        reports = tool.reports_errors if tool.reports_errors is not None else not self._raises
        if error is not None and not reports:
            raise ToolError(f"the tool {call.name} raised {shown}", self.run.checkpoint(), call) from error


def _sorted(tools: Iterable[Any]) -> tuple[dict[str, Tool[..., Any]], list[Any]]:
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
    return found, others


def _as_tool(given: Any) -> Tool[..., Any]:
    if isinstance(given, Tool):
        return cast("Tool[..., Any]", given)
    if not callable(given):
        raise TypeError(f"tools must be functions, tools or items of the request, not {type(given).__name__}")
    return Tool(given)


# Synchronous


def run(calls: ComposedCalls, options: RunOptions) -> RunResult:
    """Run until the model is done, or until somebody must agree to a call."""
    state = options.run
    while True:
        for call in state.pending():
            if not options.decided(call) and options.approve is not None:
                state.decide(call, options.approve(call))
        if state.waiting():
            _run_calls(options)
        if state.pending() or state.is_over:
            return state.result()
        state.take(_send(calls, options))
        options.save()


def _send(calls: ComposedCalls, options: RunOptions) -> Any:
    parameters = options.parameters()
    if options.on_event is None:
        return cast(Any, calls.send(**parameters))
    with calls.send(stream=True, **parameters) as stream:
        for event in stream:
            options.report(event)
        return stream.final_response()


def _run_calls(options: RunOptions) -> None:
    """Run the calls that wait, some at a time; each that began is waited for, whatever another one raises."""
    waiting, running = options.run.waiting(), dict[Future[Any], ToolCall]()
    failure: BaseException | None = None
    with ThreadPoolExecutor(options.max_parallel, "tool") as pool:
        while waiting or running:
            while waiting and failure is None and len(running) < options.max_parallel:
                call = waiting.pop(0)
                options.begin(call)
                running[pool.submit(_call, options.run.tools[call.name], call.arguments)] = call
            if not running:
                break
            done, _ = wait(
                running, timeout=None if failure is not None else options.left(), return_when=FIRST_COMPLETED
            )
            for future in done:
                try:
                    options.finish(running.pop(future), *future.result())
                except ToolError as error:
                    failure = failure or error
            if failure is not None:
                waiting.clear()
    if failure is not None:
        raise failure


def _call(tool: Tool[..., Any], arguments: str) -> tuple[Any, Exception | None]:
    try:
        function: Callable[..., Any] = tool.function
        output = function(**tool.arguments(arguments))
        if isawaitable(output):
            output = asyncio.run(_awaited(output))
        return as_output(output), None
    except Exception as error:  # noqa: BLE001  # whatever a tool raises is its own
        return None, error


async def _awaited(value: Any) -> Any:
    return await value


# Asynchronous


async def run_async(calls: ComposedCalls, options: RunOptions) -> RunResult:
    """Like `run`, asynchronously."""
    state = options.run
    while True:
        for call in state.pending():
            if not options.decided(call) and options.approve is not None:
                decision = options.approve(call)
                state.decide(call, await decision if isawaitable(decision) else decision)
        if state.waiting():
            await _run_calls_async(options)
        if state.pending() or state.is_over:
            return state.result()
        state.take(await _send_async(calls, options))
        options.save()


async def _send_async(calls: ComposedCalls, options: RunOptions) -> Any:
    parameters = options.parameters()
    if options.on_event is None:
        return cast(Any, await calls.send_async(**parameters))
    async with calls.send_async(stream=True, **parameters) as stream:
        async for event in stream:
            options.report(event)
        return await stream.final_response()


async def _run_calls_async(options: RunOptions) -> None:
    """Run the calls that wait as tasks, some at a time; functions that are not async run in threads."""
    import anyio

    limiter = anyio.CapacityLimiter(options.max_parallel)
    failures: list[ToolError] = []

    async def one(call: ToolCall) -> None:
        async with limiter:
            if failures:
                return
            options.begin(call)
            output, error = await _call_async(options.run.tools[call.name], call.arguments)
            try:
                options.finish(call, output, error)
            except ToolError as failure:
                failures.append(failure)

    left = options.left()
    with anyio.move_on_after(left) as scope:
        async with anyio.create_task_group() as group:
            for call in options.run.waiting():
                group.start_soon(one, call)
    if scope.cancelled_caught:
        options.left()
    if failures:
        raise failures[0]


async def _call_async(tool: Tool[..., Any], arguments: str) -> tuple[Any, Exception | None]:
    from anyio.to_thread import run_sync

    try:
        found, function = tool.arguments(arguments), tool.function
        if tool.is_async:
            output = await function(**found)
        else:
            output = await run_sync(partial(function, **found))
            if isawaitable(output):
                output = await output
        return as_output(output), None
    except Exception as error:  # noqa: BLE001  # whatever a tool raises is its own
        return None, error


__all__ = ["InDoubt", "RunOptions", "run", "run_async"]
