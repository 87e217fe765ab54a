"""Runs: two shells that send requests and run functions, around one state."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextvars import copy_context
from functools import partial
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, cast

from ._calls import ToolCall
from ._errors import RunError
from ._function_tool import Tool
from ._output_text import as_output
from ._result import RunResult
from ._run_options import RunOptions

if TYPE_CHECKING:
    from .._composed_calls import ComposedCalls

# Synchronous


def run(calls: ComposedCalls, options: RunOptions) -> RunResult:
    """Run until the model is done, or until somebody must agree to a call."""
    state = options.run
    while True:
        for call in state.pending():
            if not options.apply_decision(call) and options.approve is not None:
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
    failures: list[BaseException] = []
    pool = ThreadPoolExecutor(options.max_parallel, "tool")
    try:
        while running or (waiting and not failures):
            try:
                while waiting and not failures and len(running) < options.max_parallel:
                    call = waiting.pop(0)
                    options.begin(call)
                    function = partial(_call, options.run.tools[call.name], call.arguments)
                    running[pool.submit(copy_context().run, function)] = call
                wait(running, timeout=None if failures else options.remaining_seconds(), return_when=FIRST_COMPLETED)
            except BaseException as error:  # it is raised when the outputs of the others are saved
                if failures:  # interrupted once more: somebody does not want to wait for functions
                    raise
                failures.append(error)
            for future in [found for found in running if found.done()]:
                try:
                    options.finish(running.pop(future), *future.result())
                except BaseException as error:  # noqa: BLE001  # as above
                    failures.append(error)
    finally:
        pool.shutdown(wait=not running)
    if failures:
        raise _with_checkpoint(failures[0], options)


def _with_checkpoint(failure: BaseException, options: RunOptions) -> BaseException:
    """Give an error the run as it is when all functions have ended: some still ran when it was raised."""
    if isinstance(failure, RunError):
        failure.checkpoint = options.run.checkpoint()
    return failure


def _call(tool: Tool[..., Any], arguments: str) -> tuple[Any, BaseException | None]:
    try:
        function: Callable[..., Any] = tool.function
        output = function(**tool.arguments(arguments))
        if isawaitable(output):
            output = asyncio.run(_awaited(output))
        return as_output(output), None
    except (Exception, asyncio.CancelledError) as error:  # noqa: BLE001  # whatever a tool raises is its own
        return None, error


async def _awaited(value: Any) -> Any:
    return await value


# Asynchronous


async def run_async(calls: ComposedCalls, options: RunOptions) -> RunResult:
    """Like `run`, asynchronously."""
    state = options.run
    while True:
        for call in state.pending():
            if not options.apply_decision(call) and options.approve is not None:
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
    failures: list[BaseException] = []  # a group of tasks would raise them in an ExceptionGroup

    async def one(call: ToolCall) -> None:
        async with limiter:
            if failures:
                return
            try:
                options.begin(call)
                options.finish(call, *await _call_async(options.run.tools[call.name], call.arguments))
            except (anyio.get_cancelled_exc_class(), GeneratorExit):
                raise
            except BaseException as failure:  # noqa: BLE001  # it is raised when the others have ended
                failures.append(failure)

    with anyio.move_on_after(options.remaining_seconds()) as scope:
        async with anyio.create_task_group() as group:
            for call in options.run.waiting():
                group.start_soon(one, call)
    if scope.cancelled_caught:
        options.remaining_seconds()
    if failures:
        raise _with_checkpoint(failures[0], options)


async def _call_async(tool: Tool[..., Any], arguments: str) -> tuple[Any, BaseException | None]:
    from anyio import current_effective_deadline
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
    except asyncio.CancelledError as error:
        if current_effective_deadline() == -math.inf:
            raise
        return None, error  # the run is not cancelled: the tool waited for something that was
    except Exception as error:  # noqa: BLE001  # whatever a tool raises is its own
        return None, error
