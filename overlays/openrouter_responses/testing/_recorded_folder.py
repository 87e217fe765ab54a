"""Recordings, as responses are read from them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

# Headers of a recording that would be untrue here: the body was stored decoded, and travels in another way.
_TRANSFER_HEADERS = frozenset({"connection", "content-encoding", "content-length", "keep-alive", "transfer-encoding"})


class RecordedFile(NamedTuple):
    """What was recorded.

    Attributes:
        status: The status code, 200 where none was.
        headers: The headers, but for those that describe how the body travelled.
        body: The body, byte for byte.
        suffix: ".json" or ".sse": what the body is.
    """

    status: int
    headers: dict[str, str]
    body: bytes
    suffix: str


def read_recording(path: Path) -> RecordedFile:
    """Read a `.json`, `.sse` or `.error.json` file, or a folder of a case; `RawResponse.file` says what they hold."""
    about, body, suffix = _read(path)
    headers: dict[str, str] = about.get("headers", {})
    kept = {name: value for name, value in headers.items() if name.lower() not in _TRANSFER_HEADERS}
    return RecordedFile(about.get("status", 200), kept, body, suffix)


def to_json(value: object) -> bytes:
    """Compact JSON in UTF-8, so that cuts can fall inside a character."""
    # Half a surrogate pair has no UTF-8; what "backslashreplace" writes for it happens to be its escape in JSON.
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode(errors="backslashreplace")


def _read(path: Path) -> tuple[dict[str, Any], bytes, str]:
    """What a recording has in addition to its body, the body, and the suffix that names its format."""
    if path.is_dir():
        body = path / "stream.sse"
        if not body.exists():
            body = path / "response.json"
        return json.loads((path / "meta.json").read_bytes()), body.read_bytes(), body.suffix
    if path.name.endswith(".error.json"):
        record = json.loads(path.read_bytes())
        content = record["body"]
        return record, content.encode() if isinstance(content, str) else to_json(content), ".json"
    if path.suffix not in (".json", ".sse"):
        raise ValueError(f"not a recording (.json, .sse, .error.json or a folder): {path}")
    return {}, path.read_bytes(), path.suffix
