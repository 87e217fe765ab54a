"""Runs as they happen: every step comes, errors come where somebody iterates, and leaving the block ends the run."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
import trio

from openrouter_responses import OpenRouter
from openrouter_responses.errors import BadRequestResponseError
from openrouter_responses.testing import FakeResponse, RawResponse, Server, tool_call
from openrouter_responses.tools import AsyncRunStream, RunStream, ToolFinished, ToolStarted, TurnLimitError
from support import KEY

ADDS = FakeResponse("I add.", tool_call("add", {"a": 1}))
DONE = FakeResponse("done")
EXPECTED = ["response.output_text.delta", "response.completed", "started", "finished", "response.completed"]


def add(a: int) -> int:
    """Add."""
    return a + 1


def name_of(step: Any) -> str:
    if isinstance(step, (ToolStarted, ToolFinished)):
        return "started" if isinstance(step, ToolStarted) else "finished"
    return str(step.type)


def in_order(names: list[str]) -> bool:
    found = iter(names)
    return all(name in found for name in EXPECTED)


def play(script: Any, work: Callable[[RunStream], Any], **arguments: Any) -> tuple[Any, int]:
    """Use a stream of a run; return what that gives, and how many requests the server got."""
    with Server(script) as server, OpenRouter(api_key=KEY, server_url=server.url) as client:
        with client.responses.run_stream(model="m", input="a", tools=[add], **arguments) as steps:
            found = work(steps)
        return found, len(server.requests)


def aplay(script: Any, work: Callable[[AsyncRunStream], Awaitable[Any]], **arguments: Any) -> tuple[Any, int]:
    async def run(url: str) -> Any:
        async with (
            OpenRouter(api_key=KEY, server_url=url) as client,
            client.responses.run_stream_async(model="m", input="a", tools=[add], **arguments) as steps,
        ):
            return await work(steps)

    with Server(script) as server:
        return asyncio.run(run(server.url)), len(server.requests)


def test_every_step_comes() -> None:
    def work(steps: RunStream) -> Any:
        return [name_of(step) for step in steps], steps.final_result()

    (names, result), _ = play([ADDS, DONE], work)
    assert in_order(names)
    assert (result.output_text, result.turns, result.calls[0].output) == ("done", 2, "2")


def test_every_step_comes_async() -> None:
    async def work(steps: AsyncRunStream) -> Any:
        return [name_of(step) async for step in steps], await steps.final_result()

    (names, result), _ = aplay([ADDS, DONE], work)
    assert in_order(names)
    assert (result.output_text, result.turns, result.calls[0].output) == ("done", 2, "2")


def test_the_result_without_the_steps() -> None:
    assert play([ADDS, DONE], lambda steps: steps.final_result())[0].output_text == "done"
    assert aplay([ADDS, DONE], lambda steps: steps.final_result())[0].output_text == "done"


@pytest.mark.parametrize(
    ("script", "arguments", "error"),
    [
        ([ADDS, RawResponse.error(400, "no")], {}, BadRequestResponseError),
        (ADDS, {"max_turns": 2}, TurnLimitError),
        (DONE, {"max_turns": 0}, ValueError),
    ],
)
def test_errors_come_where_somebody_iterates(script: Any, arguments: Any, error: type[Exception]) -> None:
    def work(steps: RunStream) -> list[str]:
        names: list[str] = []
        with pytest.raises(error):
            names += [name_of(step) for step in steps]
        with pytest.raises(error):
            steps.final_result()
        return names

    async def awork(steps: AsyncRunStream) -> None:
        with pytest.raises(error):
            assert [step async for step in steps]
        with pytest.raises(error):
            await steps.final_result()

    play(script, work, **arguments)
    aplay(script, awork, **arguments)


class Mine(Exception):
    """An error of the program that iterates."""


def test_leaving_ends_the_run() -> None:
    def leave(steps: RunStream) -> RunStream:
        for step in steps:
            if name_of(step) == "finished":
                return steps
        raise AssertionError

    steps, requests = play(ADDS, leave, max_turns=1000)
    assert requests < 1000
    with pytest.raises(RuntimeError, match="left before its end"):
        steps.final_result()

    async def aleave(steps: AsyncRunStream) -> AsyncRunStream:
        async for step in steps:
            if name_of(step) == "finished":
                return steps
        raise AssertionError

    _, requests = aplay(ADDS, aleave, max_turns=1000)
    assert requests < 1000


def test_what_the_program_raises_is_raised_as_it_is() -> None:
    def work(steps: RunStream) -> None:
        next(iter(steps))
        raise Mine

    async def awork(steps: AsyncRunStream) -> None:
        await anext(aiter(steps))
        raise Mine

    with pytest.raises(Mine):
        play([ADDS, DONE], work)
    with pytest.raises(Mine):
        aplay([ADDS, DONE], awork)


def test_trio() -> None:
    async def main(url: str) -> list[str]:
        async with (
            OpenRouter(api_key=KEY, server_url=url) as client,
            client.responses.run_stream_async(model="m", input="a", tools=[add]) as steps,
        ):
            return [name_of(step) async for step in steps]

    with Server([ADDS, DONE]) as server:
        assert in_order(trio.run(main, server.url))


def test_a_task_that_is_cancelled_leaves() -> None:
    async def main(url: str) -> float:
        async with OpenRouter(api_key=KEY, server_url=url) as client:
            began = asyncio.Event()

            async def work() -> None:
                async with client.responses.run_stream_async(model="m", input="a", tools=[add]) as steps:
                    began.set()
                    assert [step async for step in steps]

            task = asyncio.create_task(work())
            await began.wait()
            task.cancel()
            since = time.monotonic()
            with pytest.raises(asyncio.CancelledError):
                await task
            return time.monotonic() - since

    with Server(RawResponse(delay=float("inf"))) as server:
        assert asyncio.run(main(server.url)) < 30
