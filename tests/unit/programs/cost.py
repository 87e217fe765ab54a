"""Prints what a hot path costs, as the only thing that its process does: `python cost.py NAME`.

Instructions and memory blocks are counts of the whole process: another test's threads, finalizers or caches would be in them.
"""

# ruff: noqa: T201  # what it prints is what is checked

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Callable, Iterable
from types import FrameType
from typing import Any

import httpx

from openrouter_generated.models import OpenResponsesResult
from openrouter_generated.runtime.json_parser import parse_json
from openrouter_responses import OpenRouter
from openrouter_responses._core.stream_reader import StreamReader
from payloads import bare_message, delta, event_text
from support import response_info

RESULT: dict[str, Any] = {
    "id": "gen-1", "object": "response", "created_at": 1, "model": "m", "status": "completed", "error": None,
    "output": [bare_message("ab")],
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
    return [event_text(delta("ab", sequence_number=number)) for number in range(events)]


def reader() -> StreamReader:
    return StreamReader(response_info(), 1 << 20, None, None)


def read(chunks: Iterable[bytes]) -> int:
    """Read a stream to its end, as the shells do; return how many events there were."""
    stream = reader()
    count = sum(len(event.delta) // 2 for chunk in chunks for event in stream.feed(chunk))  # type: ignore[union-attr]  # all are deltas
    assert len(stream.response().output_text) == 2 * count
    return count


def per_event(cut: Callable[[list[bytes]], list[bytes]]) -> float:
    """What one more event costs, when everything has been learned."""
    few, many = cut(wire(100)), cut(wire(300))
    assert read(few) == 100  # what the first stream of a process learns is not counted
    return (instructions(lambda: read(many)) - instructions(lambda: read(few))) / 200


def named(events: list[bytes]) -> list[bytes]:
    """Each event with a line that names it, as most servers but OpenRouter write it."""
    return [b"event: response.output_text.delta\n" + event for event in events]


def numbered(events: list[bytes]) -> list[bytes]:
    """Each event with an id, besides."""
    return [b"id: %d\n" % number + event for number, event in enumerate(named(events))]


def mixed(events: list[bytes]) -> list[bytes]:
    """Each event with a line that names it, every second one otherwise."""
    return [event.replace(b"output_text", b"other", number % 2) for number, event in enumerate(named(events))]


def with_crlf(events: list[bytes]) -> list[bytes]:
    return [event.replace(b"\n", b"\r\n") for event in events]


def together(events: list[bytes]) -> list[bytes]:
    """All events in one chunk."""
    return [b"".join(events)]


def finished_response() -> int:
    """A finished response, when everything has been learned."""
    OpenResponsesResult.from_dict(RESULT)
    return instructions(lambda: OpenResponsesResult.from_dict(RESULT))


def call() -> int:
    """All of a call but what httpx does: its own instructions are taken off."""
    body = json.dumps(RESULT).encode()

    def respond(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-type": "application/json"}, stream=httpx.ByteStream(body))

    with httpx.Client(transport=httpx.MockTransport(respond)) as own:
        client = OpenRouter(api_key="k", server_url="http://a.example", client=own)

        def ours() -> object:
            return client.responses.send(model="m", input="a")

        def bare() -> object:
            return own.post("http://a.example/responses", json={"model": "m", "input": "a"}).json()

        ours(), bare()
        return instructions(ours) - instructions(bare)


def blocks_left(cut: Callable[[list[bytes]], list[bytes]]) -> int:
    """How many memory blocks 1900 events leave behind."""
    few, many = cut(wire(100)), cut(wire(2000))
    read(few)
    gc.collect()

    def blocks(chunks: list[bytes]) -> int:
        stream = reader()
        for chunk in chunks:
            for _ in stream.feed(chunk):
                pass
        for _ in stream.feed(wire(1)[0]):  # the last chunk's events are kept until the next one
            pass
        stream.response()
        gc.collect()
        return sys.getallocatedblocks()

    return blocks(many) - blocks(few)


def parsing(data: bytes) -> int:
    """A small JSON, the first that the process parses."""
    return instructions(lambda: parse_json(data))


COSTS: dict[str, Callable[[], float]] = {
    "event of a burst": lambda: per_event(together),
    "named event of a burst": lambda: per_event(lambda events: together(named(events))),
    "named CRLF event of a burst": lambda: per_event(lambda events: together(with_crlf(named(events)))),
    "numbered event of a burst": lambda: per_event(lambda events: together(numbered(events))),
    "mixed event of a burst": lambda: per_event(lambda events: together(mixed(events))),
    "event that comes alone": lambda: per_event(list),
    "named event that comes alone": lambda: per_event(named),
    "named CRLF event that comes alone": lambda: per_event(lambda events: with_crlf(named(events))),
    "numbered event that comes alone": lambda: per_event(numbered),
    "finished response": finished_response,
    "call": call,
    "blocks of events that come alone": lambda: blocks_left(list),
    "blocks of a burst": lambda: blocks_left(together),
    "parsing an object": lambda: parsing(b'{"a": 1}'),
    "parsing nested values": lambda: parsing(b'{"a": [1, 2, {"b": "c"}]}'),
}


if __name__ == "__main__":
    print(COSTS[sys.argv[1]]())
