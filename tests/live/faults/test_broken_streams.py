"""A stream that breaks off, or holds data that cannot be read, raises; what came before it is kept."""

from __future__ import annotations

from typing import Any

import pytest

from live.calls import read_stream
from openrouter_responses import ResponseValidationError, StreamInterruptedError, errors
from openrouter_responses.testing import RawResponse, Server
from payloads import DELTAS, START, TEXT, UNFINISHED, Json, delta, message, terminal
from support import Api, Session, run

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

BEGINNING = [*START, *map(delta, DELTAS[:2])]


BREAKS: dict[str, Json] = {
    "dropped": {"ending": "cut"},
    "no-terminal-event": {"ending": "complete"},
    "connection-closed": {"ending": "complete", "framing": "close"},
    "too-short": {"ending": "cut", "framing": "length"},
}


@pytest.mark.parametrize("inside", [False, True], ids=["between-events", "inside-an-event"])
@pytest.mark.parametrize("case", BREAKS)
def test_a_stream_that_breaks_off_raises_with_what_came(api: Api, case: str, inside: bool, chunks: Any) -> None:
    events = [
        *BEGINNING,
        *([b'data: {"type":"response.output_text.delta","output_index":0,"delta":"lo'] if inside else []),
    ]
    streamed = read_stream(api, events, done=False, chunks=chunks, **BREAKS[case])
    assert type(streamed.error) is StreamInterruptedError
    error = streamed.error
    assert isinstance(error, errors.NoResponseError)
    assert streamed.deltas == error.output_text == error.response.output_text == "".join(DELTAS[:2])
    assert (error.generation_id, error.attempts, error.response.id) == ("gen-test-1", 1, "gen-resp-1")
    assert len(streamed.events) == len(BEGINNING)


def test_a_reset_connection_raises_with_what_came(api: Api) -> None:
    # A reset can cost what the client has not read; the pace lets it read.
    streamed = read_stream(api, BEGINNING, done=False, chunks="events", pace=0.02, ending="reset")
    assert type(streamed.error) is StreamInterruptedError
    assert "".join(DELTAS).startswith(streamed.error.output_text)


def test_an_empty_stream_raises(api: Api) -> None:
    streamed = read_stream(api, [], done=False)
    assert type(streamed.error) is StreamInterruptedError
    assert (streamed.events, streamed.error.output_text) == ([], "")


def test_asking_again_for_the_result_raises_again(api: Api) -> None:
    """Whoever catches the error and asks for the result gets no result that looks complete."""
    with Server(RawResponse.stream(BEGINNING, ending="cut")) as server:

        async def script() -> None:
            async with Session(api, server.url) as session:
                stream = await session.send(stream=True)
                for _ in range(2):
                    with pytest.raises(StreamInterruptedError):
                        _ = stream.final_response() if session.is_sync else await stream.final_response()

        run(api, script)


SHORT = [
    delta("aé", output_index=0),
    delta("🙂", output_index=0),
    {"type": "response.completed", "response": {"id": "r", "status": "completed", "output": [message("aé🙂")]}},
]


@pytest.mark.parametrize("ending", ["cut", "close"])
def test_a_stream_cut_at_any_byte_is_complete_or_raises(api: Api, ending: str) -> None:
    whole = RawResponse.stream(SHORT).body
    json_end = whole.index(b"data: [DONE]") - 2
    options: Json = {"ending": "cut"} if ending == "cut" else {"framing": "close"}
    cuts = [RawResponse.stream(SHORT, cut_after=size, **options) for size in range(len(whole) + 1)]
    with Server(cuts) as server:

        async def script() -> None:
            async with Session(api, server.url) as session:
                for size in range(len(cuts)):
                    streamed = await session.stream()
                    assert "aé🙂".startswith(streamed.deltas), size
                    whole_events = whole[:size].count(b"\n\n")
                    if size >= json_end + 2 or streamed.error is None:
                        # The terminal event is here; its blank line need not be.
                        assert size >= json_end
                        assert streamed.error is None, size
                        assert len(streamed.events) == 3
                        assert streamed.final.output_text == "aé🙂"
                        continue
                    assert type(streamed.error) is StreamInterruptedError, (size, streamed.error)
                    assert whole_events <= len(streamed.events) <= whole_events + 1, size
                    assert streamed.error.output_text == streamed.deltas, size

        run(api, script)
        assert len(server.requests) == len(cuts)


BROKEN_DATA: dict[str, tuple[bytes, str]] = {
    "not-json": (b"data: {not json}\n\n", "{not json}"),
    "html": (b"data: <html>\n\n", "<html>"),
    "half": (b'data: {"type": "response.output_text.del\n\n', "response.output_text.del"),
    "half-with-a-bad-byte": (b'data: {"delta": "\xff\n\n', "\\xff"),
    "two-values": (b"data: {} {}\n\n", "{} {}"),
}


@pytest.mark.parametrize("case", BROKEN_DATA)
def test_data_that_is_not_json_raises_and_shows_the_bytes(api: Api, case: str, chunks: Any) -> None:
    data, shown = BROKEN_DATA[case]
    streamed = read_stream(api, [*UNFINISHED, data, delta("more"), terminal()], chunks=chunks)
    error = streamed.error
    assert type(error) is ResponseValidationError
    assert shown in str(error)
    assert error.__cause__ is not None
    assert streamed.deltas == error.output_text == TEXT
    assert (error.status_code, error.headers["x-generation-id"]) == (200, "gen-test-1")
