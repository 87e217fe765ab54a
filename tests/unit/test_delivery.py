"""Events as they are handed out: when they are accumulated, and that none is lost or counted twice."""

from __future__ import annotations

import threading

import pytest

from openrouter_responses._core import delivery
from openrouter_responses._core.stream_reader import StreamReader
from payloads import bare_completed, delta, event_text
from support import response_info, run_python


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
with Server(FakeResponse("a b c")) as server, OpenRouter(api_key="k", server_url=server.url) as client:
    with client.responses.send(model="m", input="a", stream=True) as stream:
        for event in stream:
            pass
        assert accumulator not in sys.modules
        assert stream.final_response().output_text == "a b c"
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
    monkeypatch.setattr(delivery, "_MOST_KEPT", most)
    stream, events = reader(), [event_text(delta(f"{number} ")) for number in range(300)]
    chunks = [b"".join(events[start : start + together]) for start in range(0, 300, together)]
    count = sum(1 for chunk in [*chunks, event_text(bare_completed(""))] for _ in stream.feed(chunk))
    assert count == 301
    assert text(stream) == "".join(f"{number} " for number in range(300))


def test_another_thread_that_asks_sees_a_beginning_of_the_text() -> None:
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
        for number in range(20_000):
            for _ in stream.feed(event_text(delta(f"{number} "))):
                pass
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert (wrong, text(stream)) == ([], whole)
