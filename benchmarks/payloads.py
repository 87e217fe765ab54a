"""Payloads of the benchmark server: complete, valid responses in the format of the API."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

WORDS = (" the", " model", " writes", " one", " token", " after", " another", ",", " and", " none", " is", " lost", ".")
ITEM = "msg_68f0c1d2a3b44c5d8e6f708192a3b4c5"
RESPONSE = "gen-1790000000-Q2xvdWRzT3ZlclRoZVNlYQ"
BLOCK = 1000
"""Number of deltas per block."""

Json = dict[str, Any]


def text(deltas: int) -> str:
    """Return the text of a stream of this many deltas."""
    whole, rest = divmod(deltas, len(WORDS))
    return "".join(WORDS) * whole + "".join(WORDS[:rest])


def message(content: str | None) -> Json:
    """Return a message, which is in progress if `content` is None."""
    return {
        "type": "message",
        "id": ITEM,
        "role": "assistant",
        "status": "in_progress" if content is None else "completed",
        "content": [] if content is None else [part(content)],
    }


def part(content: str) -> Json:
    """Return a text part of a message."""
    return {"type": "output_text", "text": content, "annotations": [], "logprobs": []}


def response(content: str | None) -> Json:
    """Return a response with one message, which is in progress if `content` is None."""
    done = content is not None
    result: Json = {
        "id": RESPONSE,
        "object": "response",
        "created_at": 1790000000,
        "completed_at": 1790000002 if done else None,
        "model": "example/writer-1",
        "status": "completed" if done else "in_progress",
        "output": [message(content)] if done else [],
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "metadata": {},
        "tools": [],
        "tool_choice": "auto",
        "parallel_tool_calls": True,
        "temperature": 1,
        "top_p": 1,
        "presence_penalty": 0,
        "frequency_penalty": 0,
        "max_output_tokens": None,
        "max_tool_calls": None,
        "previous_response_id": None,
        "prompt_cache_key": None,
        "safety_identifier": None,
        "reasoning": {"effort": None, "summary": None},
        "service_tier": "default",
        "store": False,
        "text": {"format": {"type": "text"}, "verbosity": "medium"},
        "top_logprobs": 0,
        "truncation": "disabled",
        "background": False,
        "user": None,
        "usage": None,
    }
    if content is not None:
        result["usage"] = {
            "input_tokens": 9,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": 24,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": 33,
            "cost": 1.23e-05,
            "is_byok": False,
            "cost_details": {
                "upstream_inference_cost": None,
                "upstream_inference_input_cost": 2.3e-06,
                "upstream_inference_output_cost": 1e-05,
            },
        }
    return result


def delta(number: int) -> Json:
    """Return the text delta event with a 0-based number."""
    return {
        "type": "response.output_text.delta",
        "item_id": ITEM,
        "output_index": 0,
        "content_index": 0,
        "delta": WORDS[number % len(WORDS)],
        "logprobs": [],
        "sequence_number": number + 4,
    }


def encode(event: Json) -> bytes:
    """Encode an event for the wire."""
    return b"data: " + json.dumps(event, separators=(",", ":")).encode() + b"\n\n"


def beginning() -> list[Json]:
    """Return the events before the first delta."""
    return [
        {"type": "response.created", "response": response(None), "sequence_number": 0},
        {"type": "response.in_progress", "response": response(None), "sequence_number": 1},
        {"type": "response.output_item.added", "output_index": 0, "item": message(None), "sequence_number": 2},
        {
            "type": "response.content_part.added",
            "item_id": ITEM,
            "output_index": 0,
            "content_index": 0,
            "part": part(""),
            "sequence_number": 3,
        },
    ]


def ending(deltas: int) -> list[Json]:
    """Return the events after the last delta."""
    content, place = text(deltas), {"item_id": ITEM, "output_index": 0, "content_index": 0}
    events: list[Json] = [
        {"type": "response.output_text.done", **place, "text": content, "logprobs": []},
        {"type": "response.content_part.done", **place, "part": part(content)},
        {"type": "response.output_item.done", "output_index": 0, "item": message(content)},
        completed(content),
    ]
    for number, event in enumerate(events, deltas + 4):
        event["sequence_number"] = number
    return events


def completed(content: str) -> Json:
    """Return the terminal event."""
    return {"type": "response.completed", "response": response(content), "sequence_number": 0}


def stream(deltas: int) -> Iterator[list[bytes]]:
    """Return the encoded events of a stream, in blocks, so that a long stream needs little memory."""
    yield [encode(event) for event in beginning()]
    shapes = [encode(delta(number)).split(b":%d}" % (number + 4))[0] for number in range(len(WORDS))]
    for start in range(0, deltas, BLOCK):
        numbers = range(start, min(start + BLOCK, deltas))
        yield [b"%b:%d}\n\n" % (shapes[number % len(shapes)], number + 4) for number in numbers]
    yield [*(encode(event) for event in ending(deltas)), b"data: [DONE]\n\n"]


def framed(events: list[bytes], framing: str) -> list[bytes]:
    """Return encoded events as another server would write them.

    Args:
        events: Events of `data` lines alone, as OpenRouter writes them.
        framing: "" for the same; "event" with the name of each before it, "crlf" for that with CRLF as the line end,
            "tight" for that without a space behind the colon, "id" for that with ids; "comments" for a comment before each fifth.
    """
    if framing in ("event", "crlf", "tight", "id"):
        events = [_name(event) + event for event in events]
    if framing == "crlf":
        return [event.replace(b"\n", b"\r\n") for event in events]
    if framing == "tight":
        return [event.replace(b"event: ", b"event:", 1).replace(b"data: ", b"data:", 1) for event in events]
    if framing == "id":
        return [b"id: %d\n%b" % (number, event) for number, event in enumerate(events)]
    if framing == "comments":
        return [event if number % 5 else b": OPENROUTER PROCESSING\n\n" + event for number, event in enumerate(events)]
    return events


def _name(event: bytes) -> bytes:
    start = event.find(b'"type":"') + len(b'"type":"')
    return b"event: " + event[start : event.index(b'"', start)] + b"\n" if event.startswith(b"data: {") else b""


def agent(size: int) -> Iterator[list[bytes]]:
    """Return the encoded events of a stream like an agent's: reasoning, texts, calls, a search, an image now and then.

    Args:
        size: Number of turns of some 50 events, without those at the beginning and the end.
    """
    yield [encode(event) for event in beginning()[:2]]
    number = 2
    for turn in range(size):
        events = _turn(turn)
        for event in events:
            event["sequence_number"] = number
            number += 1
        yield [encode(event) for event in events]
    yield [encode(completed("")), b"data: [DONE]\n\n"]


def _turn(turn: int) -> list[Json]:
    index = turn * 4
    reasoning = {"type": "reasoning", "id": f"rs_{turn}", "summary": [], "content": [], "status": "in_progress"}
    call = {"type": "function_call", "id": f"fc_{turn}", "call_id": f"call_{turn}", "name": "look_up", "arguments": ""}
    search = {"type": "web_search_call", "id": f"ws_{turn}", "status": "in_progress"}
    place = {"item_id": f"rs_{turn}", "output_index": index, "content_index": 0}
    events: list[Json] = [{"type": "response.output_item.added", "output_index": index, "item": reasoning}]
    events += [{"type": "response.reasoning_text.delta", **place, "delta": word} for word in WORDS]
    events.append({"type": "response.output_item.done", "output_index": index, "item": reasoning})
    events.append({"type": "response.output_item.added", "output_index": index + 1, "item": search})
    events += [
        {"type": f"response.web_search_call.{status}", "item_id": f"ws_{turn}", "output_index": index + 1}
        for status in ("in_progress", "searching", "completed")
    ]
    events.append({"type": "response.output_item.added", "output_index": index + 2, "item": call})
    events += [
        {
            "type": "response.function_call_arguments.delta",
            "item_id": f"fc_{turn}",
            "output_index": index + 2,
            "delta": text,
        }
        for text in ('{"', "place", '":"', "Par", "is", '","', "days", '":', "3", "}")
    ]
    events.append({"type": "response.output_item.done", "output_index": index + 2, "item": call})
    place = {"item_id": f"msg_{turn}", "output_index": index + 3, "content_index": 0}
    events += [{"type": "response.output_text.delta", **place, "delta": word, "logprobs": []} for word in WORDS]
    if turn % 20 == 0:
        image = {"item_id": f"ig_{turn}", "output_index": index + 3, "partial_image_index": 0}
        data = "iVBORw0KGgoAAAAN" * 1024
        events.append({"type": "response.image_generation_call.partial_image", **image, "partial_image_b64": data})
    return events


def big(size: int) -> Iterator[list[bytes]]:
    """Return a stream with one event that has an image of this many bytes of base64."""
    event = {
        "type": "response.image_generation_call.partial_image",
        "item_id": "ig_68f0c1d2a3b44c5d8e6f708192a3b4c5",
        "output_index": 0,
        "partial_image_index": 0,
        "partial_image_b64": "iVBORw0KGgoAAAAN" * (size // 16),
        "sequence_number": 2,
    }
    yield [*(encode(event) for event in beginning()[:2]), encode(event), encode(completed("")), b"data: [DONE]\n\n"]


def response_body() -> bytes:
    """Return the JSON of a finished response."""
    return json.dumps(response(text(100)), separators=(",", ":")).encode()
