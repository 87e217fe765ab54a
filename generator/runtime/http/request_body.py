"""Bodies of requests: which media type a body is sent as, and how it is written as that."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from ..decode import load
from ..encode import is_list, is_mapping, to_json
from ..model import ApiModel
from ..types import File
from ..unset import UNSET
from .parameters import as_text


def body_kwargs(body: Any, media_types: Mapping[str, str | None], headers: dict[str, str]) -> dict[str, Any]:
    """Return the arguments for a body; its media type is written into `headers` unless httpx sets it."""
    media_type = _choose(body, media_types)
    kind = media_type.partition(";")[0].strip().lower()
    if kind == "application/json" or kind.endswith("+json"):
        headers["Content-Type"] = media_type
        return {"content": json.dumps(to_json(body, "body"), ensure_ascii=False, separators=(",", ":")).encode()}
    if kind == "multipart/form-data":
        return {"files": [part for name, value in _fields(body) for part in _parts(name, value)]}
    if kind == "application/x-www-form-urlencoded":
        return {"data": {name: to_json(value, name) for name, value in _fields(body)}}
    headers["Content-Type"] = media_type
    return {"content": body.payload if isinstance(body, File) else body}


def _choose(body: Any, media_types: Mapping[str, str | None]) -> str:
    """Choose by the body's class; the first media type that fits is taken, and for plain dicts JSON before others."""
    if isinstance(body, ApiModel):
        for media_type, name in media_types.items():
            if name is not None and isinstance(loaded := load(name), type) and isinstance(body, loaded):
                return media_type
    if isinstance(body, (bytes, str, File)):
        raw = [media_type for media_type, name in media_types.items() if name is None]
        return raw[0] if raw else next(iter(media_types))
    files = any(isinstance(value, File) for _, value in _fields(body))
    wanted = "multipart/form-data" if files else "application/json"
    return wanted if wanted in media_types else next(iter(media_types))


def _fields(body: Any) -> list[tuple[str, Any]]:
    """Return the fields of a body by their names on the wire, files as they are."""
    if is_mapping(body):
        return list(body.items())
    if not isinstance(body, ApiModel):
        return []
    return [(name, value) for name, value in body.to_shallow_dict().items() if value is not UNSET]


def _parts(name: str, value: Any) -> list[tuple[str, Any]]:
    if is_list(value):
        return [part for item in value for part in _parts(name, item)]
    if isinstance(value, File):
        return [(name, value.to_tuple())]
    plain = to_json(value, name)
    if plain is None:
        return []
    text = json.dumps(plain) if isinstance(plain, dict) else as_text(plain)
    return [(name, (None, text.encode(), "text/plain"))]
