"""Recorded answers as they lie in files: bodies, streams, records of errors, and folders of those."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openrouter_generated.runtime.encode import is_mapping

from ._answer import looks_like_stream
from ._json import parse_json
from ._sse import SSEDecoder

_NO_ANSWERS = frozenset(("request.json", "meta.json", "manifest.json"))
"""What stands beside the answers in a folder of recordings."""


def pieces(name: str) -> Iterator[tuple[str, bytes]]:
    """The JSON text of each body and event in an input, with where it stands.

    Args:
        name: A file, a folder, or "-" for standard input.

    Raises:
        OSError: There is no such input, or nothing in it.
    """
    for place, body in _bodies(name):
        if not place.endswith(".sse") and not looks_like_stream({}, body):
            yield place, body
            continue
        data = _events(body)
        yield from ((f"{place}, event {number}", piece) for number, piece in enumerate(data, 1) if piece != b"[DONE]")
        if not data:
            yield place, b""


def _bodies(name: str) -> Iterator[tuple[str, bytes]]:
    if name == "-":
        yield "standard input", sys.stdin.buffer.read()
    elif not (path := Path(name)).is_dir():
        yield name, path.read_bytes()
    else:
        files = [file for file in sorted(path.rglob("*")) if file.suffix in (".json", ".sse")]
        answers = [file for file in files if file.name not in _NO_ANSWERS]
        if not answers:
            raise FileNotFoundError(errno.ENOENT, "the folder holds no .json and no .sse")
        yield from ((str(file), file.read_bytes()) for file in answers)


def _events(body: bytes) -> list[bytes]:
    decoder = SSEDecoder(limit=len(body))
    return [event.data for event in (*decoder.feed(body), *decoder.finish())]


def parse(piece: bytes) -> Any:
    """The payload in a piece.

    Raises:
        ValueError: It is no JSON.
    """
    payload = parse_json(piece)
    # The record of an error is its status and its body, the latter perhaps as text.
    if is_mapping(payload) and payload.keys() >= {"status", "body"} and isinstance(payload["status"], int):
        body = payload["body"]
        return parse_json(body.encode()) if isinstance(body, str) else body
    return payload
