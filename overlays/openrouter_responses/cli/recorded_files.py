"""Recorded responses in files: bodies, streams, records of errors, and folders of those."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openrouter_generated.runtime.encode import is_mapping
from openrouter_generated.runtime.json_parser import parse_json
from openrouter_generated.runtime.sse import SSEDecoder, looks_like_events

_NOT_RESPONSES = frozenset(("request.json", "meta.json", "manifest.json"))
"""What stands next to the responses in a folder of recordings."""


def payloads(name: str) -> Iterator[tuple[str, bytes]]:
    """The JSON text of each body and event in an input, with where it stands.

    Args:
        name: A file, a folder, or "-" for standard input.

    Raises:
        OSError: There is no such input, or nothing in it.
    """
    for place, body in _bodies(name):
        if not place.endswith(".sse") and not looks_like_events(body):
            yield place, body
            continue
        data = _events(body)
        yield from ((f"{place}, event {number}", text) for number, text in enumerate(data, 1) if text != b"[DONE]")
        if not data:
            yield place, b""


def _bodies(name: str) -> Iterator[tuple[str, bytes]]:
    if name == "-":
        yield "standard input", sys.stdin.buffer.read()
    elif not (path := Path(name)).is_dir():
        yield name, path.read_bytes()
    else:
        files = [file for file in sorted(path.rglob("*")) if file.suffix in (".json", ".sse")]
        responses = [file for file in files if file.name not in _NOT_RESPONSES]
        if not responses:
            raise FileNotFoundError(errno.ENOENT, "the folder holds no .json and no .sse")
        yield from ((str(file), file.read_bytes()) for file in responses)


def _events(body: bytes) -> list[bytes]:
    decoder = SSEDecoder(limit=len(body))
    return [event.data for event in (*decoder.feed(body), *decoder.finish())]


def parse(text: bytes) -> Any:
    """Return the payload of a JSON text.

    Raises:
        ValueError: It is not JSON.
    """
    payload = parse_json(text)
    # The record of an error is its status and its body, the latter perhaps as text.
    if is_mapping(payload) and payload.keys() >= {"status", "body"} and isinstance(payload["status"], int):
        body = payload["body"]
        return parse_json(body.encode()) if isinstance(body, str) else body
    return payload
