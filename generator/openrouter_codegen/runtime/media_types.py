"""What a media type says about the content that has it."""

from __future__ import annotations

from collections.abc import Iterable

SSE = "text/event-stream"
_LINES = frozenset((
    "application/jsonl", "application/x-jsonl", "application/jsonlines", "application/x-jsonlines", "application/json-lines",
    "application/ndjson", "application/x-ndjson", "application/x-ldjson", "application/stream+json", "text/x-jsonl",
    "application/nd-json", "text/jsonl", "text/x-ndjson",
))  # fmt: skip


def base_type(media_type: str) -> str:
    """Return a media type without its parameters, in lower case."""
    return media_type.partition(";")[0].strip().lower()


def is_json(media_type: str) -> bool:
    """Whether content of this media type is one JSON text."""
    return media_type in ("application/json", "text/json") or (
        media_type.endswith("+json") and not is_sequence(media_type)
    )


def is_form_urlencoded(media_type: str) -> bool:
    """Whether content of this media type is a form."""
    return media_type == "application/x-www-form-urlencoded"


def is_multipart(media_type: str) -> bool:
    """Whether content of this media type is a form of parts."""
    return media_type == "multipart/form-data"


def is_sequence(media_type: str) -> bool:
    """Whether content of this media type is JSON texts, one after the other."""
    return media_type in _LINES or is_json_seq(media_type)


def is_json_seq(media_type: str) -> bool:
    """Whether records begin with a record separator (RFC 7464)."""
    return media_type == "application/json-seq" or media_type.endswith("+json-seq")


def is_stream(media_type: str) -> bool:
    """Whether content of this media type is items, one after the other."""
    return media_type == SSE or is_sequence(media_type)


def best_match(media_type: str, known: Iterable[str]) -> str | None:
    """Return which of the media types that a document lists a response has: the exact one, else the narrowest range."""
    listed = {base_type(range_): range_ for range_ in reversed(list(known))}
    for candidate in (media_type, f"{media_type.partition('/')[0]}/*", "*/*"):
        if candidate in listed:
            return listed[candidate]
    return None
