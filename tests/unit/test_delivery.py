"""Events as they are handed out: when they are accumulated, and that none is lost or counted twice."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterable
from typing import Any

import pytest

from openrouter_generated.models import StreamEvents
from openrouter_generated.runtime import json_parser
from openrouter_responses._core import delivery, stream_reader
from openrouter_responses._core.stream_reader import StreamReader
from payloads import bare_completed, delta, event_text, without
from support import response_info, run_python

HAS_GIL = getattr(sys, "_is_gil_enabled", lambda: True)()


@pytest.fixture(autouse=True, params=[True, False] if HAS_GIL else [False], ids=lambda has: f"GIL {has}")
def _threads(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also with what a Python without a GIL takes, on one that has it."""
    monkeypatch.setattr(sys, "_is_gil_enabled", lambda: request.param, raising=False)


def reader() -> StreamReader:
    return StreamReader(response_info(), 1 << 20, None, None, threading.RLock())


def text(stream: StreamReader) -> str:
    return stream.response().output_text


def test_a_program_that_only_reads_events_does_not_accumulate(tmp_path: object) -> None:
    program = """
import sys
from openrouter_responses import OpenRouter
from openrouter_responses.testing import FakeResponse, Server
accumulator = "openrouter_responses._core.accumulator"
with Server(FakeResponse("a")) as server, OpenRouter(api_key="k", server_url=server.url) as client:
    with client.responses.send(model="m", input="a", stream=True) as stream:
        for event in stream:
            pass
        assert accumulator not in sys.modules
        assert stream.final_response().output_text == "a"
    assert accumulator in sys.modules
"""
    done = run_python("-c", program)
    assert done.returncode == 0, done.stderr


def test_what_was_taken_counts_at_any_moment() -> None:
    stream, taken = reader(), ""
    for number in range(5):
        chunk = b"".join(event_text(delta(f"{number}{place}")) for place in "abc")
        for event in stream.feed(chunk):
            assert text(stream) == (taken := taken + event.delta)  # type: ignore[union-attr]  # all are deltas


@pytest.mark.parametrize("most", [0, 1, 2000, 10**9])
@pytest.mark.parametrize("together", [1, 3, 100])
def test_the_response_is_the_same_however_much_is_kept(
    most: int, together: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery, "_MOST_BYTES_KEPT", most)
    stream, events = reader(), [event_text(delta(f"{number} ")) for number in range(300)]
    chunks = [b"".join(events[start : start + together]) for start in range(0, 300, together)]
    count = sum(1 for chunk in [*chunks, event_text(bare_completed(""))] for _ in stream.feed(chunk))
    assert count == 301
    assert text(stream) == "".join(f"{number} " for number in range(300))


@pytest.mark.parametrize("together", [1, 3])
def test_another_thread_that_asks_sees_a_beginning_of_the_text(together: int) -> None:
    stream, wrong, done = reader(), [], threading.Event()
    whole = "".join(f"{number} " for number in range(20_000))

    def ask() -> None:
        while not done.is_set():
            found = text(stream)
            if not whole.startswith(found):
                wrong.append(found[-40:])

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        for start in range(0, 20_000, together):
            numbers = range(start, min(start + together, 20_000))
            for _ in stream.feed(b"".join(event_text(delta(f"{number} ")) for number in numbers)):
                pass
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert (wrong, text(stream)) == ([], whole)


def test_a_signal_handler_that_asks_while_events_are_accumulated(monkeypatch: pytest.MonkeyPatch) -> None:
    stream, asked = reader(), list[str]()
    accumulate = stream._delivery._accumulator.feed

    def feed(events: Iterable[StreamEvents]) -> None:
        for event in events:
            accumulate([event])
            if not asked:
                asked.append("")
                asked[0] = text(stream)

    monkeypatch.setattr(stream._delivery._accumulator, "feed", feed)
    for start in range(0, 9, 3):
        assert len(list(stream.feed(b"".join(event_text(delta(f"{start + place} ")) for place in range(3))))) == 3
    whole = "".join(f"{number} " for number in range(9))
    assert (text(stream), asked) == (whole, ["0 "])  # as far as it got; no event is taken twice, or out of order


PLAIN: list[Any] = [delta(f"{number}") for number in range(6)]
UNUSUAL = {
    "unknown field": delta("a", field=1),
    "field to decode": delta("a", logprobs=[{"token": "a", "logprob": -1, "bytes": []}]),
    "empty object": delta("a", logprobs={}),
    "null": delta("a", logprobs=None),
    "no text": without(delta("a"), "delta"),
    "other type": {"type": "response.reasoning_text.delta", "delta": "a"},
    "unknown type": {"type": "response.new", "a": 1},
    "type that is a list": {"type": ["a"]},
    "no type": {"a": 1},
    "list": ["type"],
    "text": "type",
    "number": 1,
    "end": bare_completed(),
}


@pytest.mark.parametrize("parser", ["standard", "used"])
@pytest.mark.parametrize("place", [0, 3, 6])
@pytest.mark.parametrize("unusual", UNUSUAL)
def test_a_chunk_of_many_events_is_read_as_each_alone(
    unusual: str, place: int, parser: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if parser == "standard":
        monkeypatch.setattr(stream_reader, "parse_all", json_parser._standard_all)
    events = [event_text(event) for event in (*PLAIN[:place], UNUSUAL[unusual], *PLAIN[place:])]
    alone, together = reader(), reader()
    one_by_one = [event for chunk in events for event in alone.feed(chunk)]
    at_once = list(together.feed(b"".join(events)))
    assert [(type(event), event.to_dict()) for event in at_once] == [
        (type(event), event.to_dict()) for event in one_by_one
    ]
    assert [event.__dict__ for event in at_once] == [event.__dict__ for event in one_by_one]
    assert (text(together), together.state) == (text(alone), alone.state)


@pytest.mark.parametrize("other", [b"[DONE]", b"", b"{", b'{"type": "response.output_text.delta"} 1', b'"\xff"'])
def test_a_chunk_of_many_events_of_which_one_is_not_plain_json(other: bytes) -> None:
    event = b"data: " + other + b"\n\n"
    events = [*map(event_text, PLAIN[:5]), event, *map(event_text, PLAIN[5:])]
    alone, together = reader(), reader()
    one_by_one = [event.to_dict() for chunk in events for event in alone.feed(chunk)]
    assert [event.to_dict() for event in together.feed(b"".join(events))] == one_by_one
    assert (together.state, str(together.error)) == (alone.state, str(alone.error))


class NotedLock:
    """A lock that notes whether it is held."""

    def __init__(self) -> None:
        self.depth = self.times = 0

    def __enter__(self) -> None:
        self.depth += 1
        self.times += 1

    def __exit__(self, *details: object) -> None:
        self.depth -= 1


@pytest.mark.parametrize("has_gil", [None, True, False])
def test_without_a_gil_handing_out_is_one_step_for_other_threads(
    has_gil: bool | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if has_gil is None:  # Python 3.12 and before
        monkeypatch.delattr(sys, "_is_gil_enabled")
    else:
        monkeypatch.setattr(sys, "_is_gil_enabled", lambda: has_gil)
    lock = NotedLock()
    stream = StreamReader(response_info(), 1 << 20, None, None, lock)
    for number in range(3):
        assert len(list(stream.feed(event_text(delta(f"{number}"))))) == 1
    assert (lock.times, lock.depth) == (3 if has_gil is False else 0, 0)
