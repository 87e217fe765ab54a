"""From a response to what its operation returns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

import httpx

from ..decode import Decoder
from ..media_types import base_type, best_match, is_json

ByMediaType: TypeAlias = Mapping[str, "Decoder | None"]
"""Media type to the decoder of its JSON, where a status has several; `RAW` where the body is bytes, whatever it holds."""
Responses: TypeAlias = Mapping[str, "Decoder | ByMediaType | None"]
"""Status, range of statuses or "default" to what decodes its JSON; None where JSON stays JSON."""


def RAW(value: Any) -> Any:
    """Stand for a body that is bytes although its media type may be that of JSON."""
    return value


def documented(status: int, responses: Responses) -> str | None:
    """Return the key of a status: itself, its range or "default"."""
    text = str(status)
    return next((key for key in (text, f"{text[0]}XX", "default") if key in responses), None)


def decode_body(response: httpx.Response, status_responses: Decoder | ByMediaType | None) -> Any:
    """Decode the body of a response by what the document says of its status."""
    if status_responses is None or callable(status_responses):
        return parse_body(response, status_responses)
    by_type = status_responses
    base = base_type(response.headers.get("content-type", ""))
    known = best_match(base, by_type)
    if known is None:
        known = next((media_type for media_type in by_type if is_json(base_type(media_type))), None)
    decode = None if known is None else by_type[known]
    return parse_body(response, decode, guess=known is not None and "*" in known)


def parse_body(response: httpx.Response, decode: Decoder | None, *, guess: bool = False) -> Any:
    """Turn a body into what its media type stands for: decoded JSON, text or bytes; None where there is no body.

    Args:
        response: The response, whose body was read.
        decode: What decodes its JSON, if anything does.
        guess: Whether to take it for JSON if it is that, whatever its media type.
    """
    if not response.content:
        return None
    if decode is RAW:
        return response.content
    base = base_type(response.headers.get("content-type", "application/json"))
    if is_json(base) or (guess and decode is not None):
        try:
            value = response.json()
        except ValueError:
            if is_json(base):
                return response.text
        else:
            return decode(value) if decode is not None else value
    return response.text if base.startswith("text/") else response.content
