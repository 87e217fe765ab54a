"""A stream ends at its terminal event, and its connection serves the next call."""

from __future__ import annotations

from typing import Any

import pytest

from live.calls import is_complete, read_stream, result_of
from openrouter_responses import StreamInterruptedError
from openrouter_responses.testing import RawResponse, Server
from payloads import FINISHED_ITEM, STREAM, TEXT, UNFINISHED, Json, delta, message, response, terminal
from support import Api, Session, run

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

ENDS: dict[str, tuple[list[Any], Json]] = {
    "done": ([*STREAM, b"data: [DONE]\n\n"], {}),
    "done-without-space": ([*STREAM, b"data:[DONE]\n\n"], {}),
    "no-done": (STREAM, {}),
    "done-and-comment": ([*STREAM, b": bye\n\ndata: [DONE]\n\n"], {}),
    "done-without-blank-line": ([*STREAM, b"data: [DONE]"], {}),
    "events-after-the-end": ([*STREAM, delta("ignored"), b"data: [DONE]\n\n"], {}),
    "incomplete": ([*UNFINISHED, terminal("incomplete"), b"data: [DONE]\n\n"], {}),
    "failed": (
        [*UNFINISHED, terminal("failed", error={"code": "server_error", "message": "no"}), b"data: [DONE]\n\n"],
        {},
    ),
    "slow-done": ([*STREAM, b"data: [DONE]\n\n"], {"pace": 0.002, "chunks": "events"}),
}


@pytest.mark.usefixtures("ends_are_waited_for")
@pytest.mark.parametrize("case", ENDS)
def test_the_connection_is_reused_after_a_stream(api: Api, case: str) -> None:
    events, options = ENDS[case]
    with Server(RawResponse.stream(events, done=False, **options)) as server:

        async def script() -> None:
            async with Session(api, server.url) as session:
                for _ in range(2):
                    streamed = await session.stream()
                    assert streamed.deltas == TEXT
                    assert (streamed.error is None) == (case != "failed")

        run(api, script)
        assert (len(server.requests), server.connections) == (2, 1)


@pytest.mark.usefixtures("ends_are_waited_for")
def test_a_result_and_a_stream_share_a_connection(api: Api) -> None:
    with Server(
        [RawResponse.json(response(message())), RawResponse.stream(STREAM), RawResponse.json(response(message()))]
    ) as server:

        async def script() -> None:
            async with Session(api, server.url) as session:
                await session.send()
                assert is_complete(await session.stream())
                await session.send()

        run(api, script)
        assert (len(server.requests), server.connections) == (3, 1)


@pytest.mark.parametrize("done", [True, False])
@pytest.mark.parametrize("ending", ["hang", "cut", "reset"])
def test_the_terminal_event_ends_the_stream_whatever_follows(api: Api, ending: Any, done: bool) -> None:
    # The time limit is not what ends the silence: were it, the call would fail.
    streamed = read_stream(api, STREAM, client={"timeout": 30}, done=done, ending=ending, chunks="events", pace=0.002)
    assert is_complete(streamed)


def test_done_without_a_terminal_event_is_an_interruption(api: Api) -> None:
    streamed = read_stream(api, UNFINISHED, done=True, ending="hang", client={"timeout": 30})
    assert isinstance(streamed.error, StreamInterruptedError)
    assert streamed.error.output_text == TEXT


@pytest.mark.parametrize("event_type", ["response.incomplete", "response.completed", "response.done"])
def test_an_incomplete_stream_gives_a_result_with_its_reason(api: Api, event_type: str, chunks: Any) -> None:
    last = {**terminal("incomplete", incomplete_details={"reason": "max_output_tokens"}), "type": event_type}
    streamed = read_stream(api, [*UNFINISHED, *FINISHED_ITEM, last], chunks=chunks)
    assert is_complete(streamed)
    assert streamed.events[-1].type == event_type
    assert (streamed.final.status, streamed.final.incomplete_details.reason) == ("incomplete", "max_output_tokens")


def test_an_incomplete_body_gives_a_result_with_its_reason(api: Api) -> None:
    payload = terminal("incomplete", incomplete_details={"reason": "content_filter"})["response"]
    result = result_of(api, RawResponse.json(payload))
    assert (result.incomplete_details.reason, result.output_text) == ("content_filter", TEXT)
