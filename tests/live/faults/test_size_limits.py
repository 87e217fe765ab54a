"""Events and bodies without end: memory stays bounded."""

from __future__ import annotations

import gzip
import json

import pytest

from live.calls import PROGRAMS, error_of, read_stream
from openrouter_responses import ResponseValidationError, errors
from openrouter_responses.testing import RawResponse, Server
from payloads import START, TEXT, UNFINISHED, delta, terminal
from support import ASK, Api, run_python

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")


UNENDING: dict[str, bytes] = {
    "one-line": b"data: " + b"x" * 200_000,
    "data-lines": b"data: xxxxxxxxxxxxxxxxxxxx\n" * 8_000,
    "empty-data-lines": b"data:\n" * 30_000,
    "bare-data-lines": b"data\n" * 30_000,
    "name-line": b"event: " + b"x" * 200_000,
    "comment-line": b": " + b"x" * 200_000,
}


@pytest.mark.parametrize("size", [None, 1000], ids=["whole", "in-chunks"])
@pytest.mark.parametrize("case", UNENDING)
def test_an_event_over_the_limit_raises_and_what_came_is_kept(api: Api, case: str, size: int | None) -> None:
    streamed = read_stream(
        api, [*UNFINISHED, UNENDING[case]], client={"max_event_bytes": 20_000}, ending="hang", chunks=size
    )
    error = streamed.error
    assert type(error) is ResponseValidationError
    assert "20000" in str(error)
    # What came before is kept, also where it came in the same chunk.
    assert streamed.deltas == error.output_text == TEXT


def test_many_events_together_may_exceed_the_limit_of_one(api: Api) -> None:
    events = [*START, *(delta("y" * 500) for _ in range(100)), terminal()]
    streamed = read_stream(api, events, client={"max_event_bytes": 5_000}, chunks=10_000)
    assert len(streamed.events) == 104


def bomb(start: bytes, size: int) -> bytes:
    return gzip.compress(start + b"x" * size, 9)


def test_a_compressed_event_over_the_limit_raises(api: Api) -> None:
    headers = {"Content-Type": "text/event-stream", "Content-Encoding": "gzip"}
    raw = RawResponse(body=bomb(b"data: ", 8_000_000), headers=headers, chunks=500)
    with Server(raw) as server:
        streamed = api.stream(server.url, client={"max_event_bytes": 1_000_000}, **ASK)
    assert type(streamed.error) is ResponseValidationError
    assert streamed.stream.meta.bytes < 3_000_000


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
def test_a_compressed_result_over_the_limit_raises(api: Api, stream: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("_response_calls", "_core.undeclared"):
        monkeypatch.setattr(f"openrouter_responses.{module}.BODY_LIMIT", 1_000_000)
    headers = {"Content-Type": "application/json", "Content-Encoding": "gzip"}
    error = error_of(api, RawResponse(body=bomb(b'{"output": "', 8_000_000), headers=headers, chunks=500), stream)
    assert type(error) is ResponseValidationError
    assert "1000000" in str(error)


def test_a_compressed_error_over_the_limit_is_cut(api: Api) -> None:
    raw = RawResponse(400, bomb(b"", 8_000_000), headers={"Content-Encoding": "gzip"}, chunks=500)
    error = error_of(api, raw)
    assert type(error) is errors.BadRequestResponseError
    assert len(error.body) <= 2_000_000


def test_events_that_belong_to_no_result_leave_nothing_in_memory(api: Api) -> None:
    noise = {"type": "response.sparkle.delta", "sparkle": "z" * 1000, "sequence_number": 3}
    raw = RawResponse.stream([*START, *([noise] * 6_000), *UNFINISHED, terminal()], chunks=8192)
    with Server(raw) as server:
        done = run_python(PROGRAMS / "memory_of_a_stream.py", server.url, api.mode, "1000", "4000")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert found["output_text"] == TEXT
    assert (
        found["grown"] < 1_000_000
    )  # of three megabytes; half a megabyte is kept until somebody asks for the response
