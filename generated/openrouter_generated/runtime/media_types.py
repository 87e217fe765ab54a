# Copied from generator/runtime. Do not edit: change the file there and run `make generate`.
"""What a media type says about the content that has it."""

from __future__ import annotations

from collections.abc import Iterable

SSE = "text/event-stream"
_LINES = frozenset((
    "application/jsonl", "application/x-jsonl", "application/jsonlines", "application/x-jsonlines", "application/json-lines",
    "application/ndjson", "application/x-ndjson", "application/x-ldjson", "application/stream+json", "text/x-jsonl",
    "application/nd-json", "text/jsonl", "text/x-ndjson",
))  # fmt: skip


def kind_of(media_type: str) -> str:
    """Return a media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def is_json(kind: str) -> bool:
    """Whether content of this media type is one JSON text."""
    return kind in ("application/json", "text/json") or (kind.endswith("+json") and not is_sequence(kind))


def is_form(kind: str) -> bool:
    """Whether content of this media type is a form."""
    return kind == "application/x-www-form-urlencoded"


def is_multipart(kind: str) -> bool:
    """Whether content of this media type is a form of parts."""
    return kind == "multipart/form-data"


def is_sequence(kind: str) -> bool:
    """Whether content of this media type is JSON texts, one after the other."""
    return kind in _LINES or is_json_seq(kind)


def is_json_seq(kind: str) -> bool:
    """Whether records begin with a record separator (RFC 7464)."""
    return kind == "application/json-seq" or kind.endswith("+json-seq")


def is_stream(kind: str) -> bool:
    """Whether content of this media type is items, one after the other."""
    return kind == SSE or is_sequence(kind)


def best_match(kind: str, known: Iterable[str]) -> str | None:
    """Return which of the media types that a document lists a response has: the exact one, else the narrowest range."""
    listed = {kind_of(media_type): media_type for media_type in reversed(list(known))}
    for candidate in (kind, f"{kind.partition('/')[0]}/*", "*/*"):
        if candidate in listed:
            return listed[candidate]
    return None
