"""What the hot paths cost, in bytecode instructions and memory blocks: figures that no busy machine changes.

Instructions are those of Python code; what C code does in between is not in them, so time belongs into benchmarks/. The bounds
are what was counted on Python 3.11 to 3.13, and a tenth more. A change that needs more is to say why.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable, Iterable
from types import FrameType
from typing import Any

import httpx
import pytest

from openrouter_generated.models import OpenResponsesResult
from openrouter_generated.runtime.json_parser import parse_json
from openrouter_responses import OpenRouter
from openrouter_responses._core.stream_reader import StreamReader
from support import response_info

DELTA = {
    "type": "response.output_text.delta",
    "item_id": "msg_1",
    "output_index": 0,
    "content_index": 0,
    "logprobs": [],
}
BURST, ALONE, RESPONSE, CALL, PARSE = 204, 450, 757, 2763, 54
"""Instructions of: an event in a burst, one that comes alone, a finished response, a call beside that of httpx, a small JSON."""

RESULT: dict[str, Any] = {
    "id": "gen-1", "object": "response", "created_at": 1, "model": "m", "status": "completed", "error": None,
    "output": [{"type": "message", "id": "msg_1", "role": "assistant", "status": "completed",
                "content": [{"type": "output_text", "text": "ab", "annotations": []}]}],
    "usage": {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3},
}  # fmt: skip


def instructions(work: Callable[[], object]) -> int:
    """How many bytecode instructions of Python code some work takes."""
    return _monitored(work) if sys.version_info >= (3, 12) else _traced(work)


def _monitored(work: Callable[[], object]) -> int:
    if sys.version_info < (3, 12):
        raise NotImplementedError
    count, monitoring = 0, sys.monitoring

    def step(*_: object) -> None:
        nonlocal count
        count += 1

    monitoring.use_tool_id(monitoring.PROFILER_ID, "cost")
    monitoring.register_callback(monitoring.PROFILER_ID, monitoring.events.INSTRUCTION, step)
    monitoring.set_events(monitoring.PROFILER_ID, monitoring.events.INSTRUCTION)
    try:
        work()
    finally:
        monitoring.set_events(monitoring.PROFILER_ID, 0)
        monitoring.free_tool_id(monitoring.PROFILER_ID)
    return count


def _traced(work: Callable[[], object]) -> int:
    count = 0

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal count
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        count += event == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def wire(events: int) -> list[bytes]:
    """A stream's deltas as they are on the wire."""
    return [
        b"data: %b\n\n" % json.dumps({**DELTA, "delta": "ab", "sequence_number": n}).encode() for n in range(events)
    ]


def read(chunks: Iterable[bytes]) -> int:
    """Read a stream to its end, as the shells do; return how many events there were."""
    reader = StreamReader(response_info(), 1 << 20, None, None)
    count = sum(len(event.delta) // 2 for chunk in chunks for event in reader.feed(chunk))  # type: ignore[union-attr]  # all are deltas
    assert len(reader.response().output_text) == 2 * count
    return count


def per_event(cut: Callable[[list[bytes]], list[bytes]]) -> float:
    """What one more event costs, when everything has been learned."""
    few, many = cut(wire(100)), cut(wire(300))
    assert read(few) == 100  # what the first stream of a process learns is not counted
    return (instructions(lambda: read(many)) - instructions(lambda: read(few))) / 200


def test_an_event_of_a_burst() -> None:
    assert per_event(lambda events: [b"".join(events)]) <= BURST


def test_an_event_that_comes_alone() -> None:
    assert per_event(list) <= ALONE


def test_a_finished_response() -> None:
    OpenResponsesResult.from_dict(RESULT)
    assert instructions(lambda: OpenResponsesResult.from_dict(RESULT)) <= RESPONSE


def test_a_call() -> None:
    """All of a call but what httpx does: its own instructions are taken off."""
    body = json.dumps(RESULT).encode()

    def answer(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-type": "application/json"}, stream=httpx.ByteStream(body))

    with httpx.Client(transport=httpx.MockTransport(answer)) as own:
        client = OpenRouter(api_key="k", server_url="http://a.example", client=own)

        def ours() -> object:
            return client.responses.send(model="m", input="a")

        def bare() -> object:
            return own.post("http://a.example/responses", json={"model": "m", "input": "a"}).json()

        ours(), bare()
        assert instructions(ours) - instructions(bare) <= CALL


@pytest.mark.parametrize("cut", [list, lambda events: [b"".join(events)]], ids=["alone", "burst"])
def test_events_that_are_let_go_of_leave_no_blocks(cut: Callable[[list[bytes]], list[bytes]]) -> None:
    """Memory grows by the text alone: one block for each piece, where the standard library's buffer keeps pieces."""
    few, many = cut(wire(100)), cut(wire(2000))
    read(few)
    gc.collect()

    def blocks(chunks: list[bytes]) -> int:
        reader = StreamReader(response_info(), 1 << 20, None, None)
        for chunk in chunks:
            for _ in reader.feed(chunk):
                pass
        reader.feed(b": the last events are taken when the next chunk comes\n\n")
        gc.collect()
        return sys.getallocatedblocks()

    assert blocks(many) - blocks(few) < 1950


@pytest.mark.parametrize("data", [b'{"a": 1}', b'{"a": [1, 2, {"b": "c"}]}'])
def test_parsing(data: bytes) -> None:
    assert instructions(lambda: parse_json(data)) <= PARSE
