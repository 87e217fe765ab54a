"""Reasoning, items and calls of a stream over a socket, in both ways."""

from __future__ import annotations

import re
from typing import Any

import pytest

from openrouter_responses.errors import OpenRouterError, StreamInterruptedError
from openrouter_responses.testing import FakeResponse, RawResponse, Server, reasoning, tool_call
from payloads import START, STREAM, UNFINISHED
from support import Api, Session, run

CALLS = [tool_call("f", {"a": number}, f"c{number}") for number in range(3)]
RESPONSE = FakeResponse(reasoning("Short.", "Long and slow."), *CALLS, "Done.")


async def taken(view: Any, most: int | None = None) -> list[Any]:
    """What an iterator of either way gives, up to a number of values."""
    found: list[Any] = []
    if hasattr(view, "__aiter__"):
        async for value in view:
            found.append(value)  # it may be left early
            if len(found) == most:
                break
    else:
        for value in view:
            found.append(value)
            if len(found) == most:
                break
    return found


def test_calls(api: Api) -> None:
    async def script() -> None:
        async with Session(api, server.url) as session:
            stream = await session.send(stream=True)
            calls = await taken(stream.function_calls)
            assert [(call.call_id, call.arguments) for call in calls] == [(f"c{n}", {"a": n}) for n in range(3)]

    with Server(RESPONSE) as server:
        run(api, script)


def test_calls_that_are_left_early_go_on(api: Api) -> None:
    async def script() -> None:
        async with Session(api, server.url) as session:
            stream = await session.send(stream=True)
            first = await taken(stream.function_calls, 1)
            rest = await taken(stream.function_calls)
            assert [call.call_id for call in [*first, *rest]] == ["c0", "c1", "c2"]

    with Server(RESPONSE) as server:
        run(api, script)


@pytest.mark.parametrize("name", ["text", "reasoning", "items", "function_calls"])
def test_a_view_that_is_begun_again_gives_what_is_left(api: Api, name: str) -> None:
    found: dict[str, list[Any]] = {}

    async def script() -> None:
        async with Session(api, server.url) as session:
            found["whole"] = await taken(getattr(await session.send(stream=True), name))
            stream = await session.send(stream=True)
            found["parts"] = await taken(getattr(stream, name), 1)
            found["parts"] += await taken(getattr(stream, name))

    with Server(RESPONSE) as server:
        run(api, script)
    assert len(found["whole"]) > 0
    parts, whole = ([re.sub(r"_\d_", "_", str(part)) for part in found[which]] for which in ("parts", "whole"))
    assert parts == whole


def test_calls_of_one_event_are_not_lost_where_somebody_stops_between_them(api: Api) -> None:
    """A server that sends calls in the terminal event alone sends all of them in one event."""
    response = {"id": "r", "status": "completed", "output": [
        {"type": "function_call", "id": f"f{n}", "call_id": f"c{n}", "name": "f", "arguments": "{}"} for n in range(3)
    ]}  # fmt: skip
    events = [START, {"type": "response.completed", "response": response}]

    async def script() -> None:
        async with Session(api, server.url) as session:
            stream = await session.send(stream=True)
            calls = await taken(stream.function_calls, 1) + await taken(stream.function_calls)
            assert [call.call_id for call in calls] == ["c0", "c1", "c2"]

    with Server(RawResponse.stream(events)) as server:
        run(api, script)


def test_text_after_its_deltas_were_read_as_events_is_not_given_again(api: Api) -> None:
    async def script() -> None:
        async with Session(api, server.url) as session:
            stream = await session.send(stream=True)
            events = iter(stream) if session.is_sync else aiter(stream)
            read = ""
            while "Done" not in read:
                event = next(events) if session.is_sync else await anext(events)
                read += event.delta if event.type == "response.output_text.delta" else ""
            assert read + "".join(await taken(stream.text)) == "Done."

    with Server(RESPONSE) as server:
        run(api, script)


def test_items_after_some_events_were_read(api: Api) -> None:
    async def script() -> None:
        async with Session(api, server.url) as session:
            stream = await session.send(stream=True)
            await taken(stream.function_calls, 1)
            assert [item.type for item in await taken(stream.items)] == ["function_call", "function_call", "message"]
            final = stream.final_response() if session.is_sync else await stream.final_response()
            assert len(final.output) == 5

    with Server(RESPONSE) as server:
        run(api, script)


def test_reasoning(api: Api) -> None:
    async def script() -> None:
        async with Session(api, server.url) as session:
            stream = await session.send(stream=True)
            deltas = await taken(stream.reasoning)
            assert len(deltas) > 1
            assert "".join(deltas) == "Long and slow."
            final = stream.final_response() if session.is_sync else await stream.final_response()
            assert final.reasoning_text == "Long and slow."

    with Server(FakeResponse(reasoning("", "Long and slow."), "Done.")) as server:
        run(api, script)


@pytest.mark.parametrize("view", ["text", "reasoning", "items", "function_calls"])
def test_a_stream_that_breaks_off_raises_in_each_view(api: Api, view: str) -> None:
    async def script() -> None:
        async with Session(api, server.url) as session:
            stream = await session.send(stream=True)
            with pytest.raises(StreamInterruptedError) as caught:
                await taken(getattr(stream, view))
            assert caught.value.response is not None
            assert caught.value.response.cost is None

    with Server(RawResponse.stream(UNFINISHED, done=False)) as server:
        run(api, script)


def test_items_before_a_failure_come(api: Api) -> None:
    failed = {"type": "response.failed", "response": {"id": "r", "status": "failed", "error": {"message": "m"}}}
    done = {"type": "response.output_item.done", "output_index": 0, "item": CALLS[0]}

    async def script() -> None:
        async with Session(api, server.url) as session:
            stream = await session.send(stream=True)
            calls = stream.function_calls
            assert [call.call_id for call in await taken(calls, 1)] == ["c0"]
            with pytest.raises(OpenRouterError, match="m"):
                await taken(calls)

    with Server(RawResponse.stream([*START, done, failed])) as server:
        run(api, script)


def test_all_that_the_views_give_is_in_the_response(api: Api) -> None:
    async def script() -> None:
        async with Session(api, server.url) as session:
            stream = await session.send(stream=True)
            items = await taken(stream.items)
            final = stream.final_response() if session.is_sync else await stream.final_response()
            assert [item.to_dict() for item in items] == [item.to_dict() for item in final.output]
            assert final.cost == 1.23e-05

    with Server(RawResponse.stream(STREAM)) as server:
        run(api, script)
