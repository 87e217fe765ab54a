"""What the API sends, built in one place: items, responses, events, errors, and the text of a stream.

Recorded and constructed cases are files under `fixtures/`; here are the small values that tests change, cut and break.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Literal

Json = dict[str, Any]

DELTAS = ["Ein Schöner", " Witz — 你好", " 🙂", '\u2028 \\ "and" \r\n that\'s all']
"""Text in parts: characters of one to four UTF-8 bytes, and those that JSON, lines and readers may treat in their own way."""
TEXT = "".join(DELTAS)
SHORT_TEXT = "Ein Schöner Witz — 你好 🙂"
USAGE: Json = {
    "input_tokens": 9,
    "input_tokens_details": {"cached_tokens": 0},
    "output_tokens": 24,
    "output_tokens_details": {"reasoning_tokens": 0},
    "total_tokens": 33,
    "cost": 1.23e-05,
}
PART = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
"""Where in the output the text of a stream belongs."""
TERMINAL_TYPES = ("response.completed", "response.incomplete", "response.failed", "response.done")


# Items and responses


def output_text(text: str, **fields: Any) -> Json:
    """A part of a message."""
    return {"type": "output_text", "text": text, "annotations": [], **fields}


def bare_message(text: str, **fields: Any) -> Json:
    """A message with what the contract requires and no more."""
    content = [output_text(text)]
    return {"type": "message", "id": "msg_1", "role": "assistant", "status": "completed", "content": content, **fields}


def message(text: str = TEXT, **fields: Any) -> Json:
    """A message as the API sends it."""
    return bare_message(text, **{"content": [output_text(text, logprobs=[])], **fields})


def bare_response(text: str = "ab") -> Json:
    """A finished response with little more than its text."""
    return {"id": "gen-resp-1", "status": "completed", "output": [bare_message(text)]}


def response(*output: Json, status: str = "completed", **fields: Any) -> Json:
    """A response with every field that the contract requires."""
    return {
        "id": "gen-resp-1",
        "object": "response",
        "created_at": 1790000000,
        "completed_at": None,
        "model": "example/writer-1",
        "status": status,
        "output": list(output),
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "metadata": {},
        "tools": [],
        "tool_choice": "auto",
        "parallel_tool_calls": True,
        "temperature": 1,
        "top_p": 1,
        "service_tier": "default",
        **fields,
    }


def error_body(code: Any, message: str = "m", **fields: Any) -> Json:
    """The body of an error, which is also what an error inside a stream looks like."""
    return {"error": {"code": code, "message": message, **fields}}


def without(value: Any, *keys: str) -> Any:
    """The value without these keys, at any depth."""
    if isinstance(value, dict):
        return {key: without(nested, *keys) for key, nested in value.items() if key not in keys}
    return [without(nested, *keys) for nested in value] if isinstance(value, list) else value


# Events


def bare_delta(text: str) -> Json:
    """The event of a delta, and where it belongs."""
    return {"type": "response.output_text.delta", **PART, "delta": text}


def delta(text: str, **fields: Any) -> Json:
    """The event of a delta, with every field that the contract requires."""
    return {**bare_delta(text), "logprobs": [], "sequence_number": 4, **fields}


def bare_completed(text: str = "ab") -> Json:
    """The terminal event around a `bare_response`."""
    return {"type": "response.completed", "response": bare_response(text)}


def terminal(status: str = "completed", *output: Json, **fields: Any) -> Json:
    """The terminal event of a response that ended with this status."""
    finished = response(*(output or [message()]), status=status, **{"usage": USAGE, **fields})
    return {"type": f"response.{status}", "response": finished, "sequence_number": 9}


START: list[Json] = [
    {"type": "response.created", "response": response(status="in_progress"), "sequence_number": 0},
    {
        "type": "response.output_item.added",
        "output_index": 0,
        "item": message(status="in_progress", content=[]),
        "sequence_number": 1,
    },
    {"type": "response.content_part.added", **PART, "part": output_text("", logprobs=[]), "sequence_number": 2},
]
"""What comes before the first text."""
UNFINISHED = [*START, *map(delta, DELTAS)]
"""A stream up to the end of its text."""
FINISHED_ITEM: list[Json] = [
    {"type": "response.output_text.done", **PART, "text": TEXT, "logprobs": [], "sequence_number": 7},
    {"type": "response.output_item.done", "output_index": 0, "item": message(), "sequence_number": 8},
]
STREAM = [*UNFINISHED, *FINISHED_ITEM, terminal()]
"""A whole stream."""


# The text of a stream


def event_text(event: Any) -> bytes:
    """One event as it is on the wire."""
    return b"data: " + json.dumps(event).encode() + b"\n\n"


def events_in(body: bytes, invalid: Literal["raise", "skip", "stop"] = "raise") -> list[Any]:
    """Return the JSON of the events of a stream, up to `[DONE]`.

    It reads only streams of one `data:` line an event, and shares no code with the client.

    Args:
        body: The text of the stream.
        invalid: What to do about data that is not valid JSON.

    Raises:
        ValueError: Some data is not valid JSON, and `invalid` is "raise".
    """
    found: list[Any] = []
    for data in _data_lines(body):
        if data == b"[DONE]":
            break
        try:
            found.append(json.loads(data))
        except ValueError:
            if invalid == "raise":
                raise
            if invalid == "stop":
                break
    return found


def _data_lines(body: bytes) -> Iterable[bytes]:
    return (line[5:].strip() for line in body.splitlines() if line.startswith(b"data:"))
