"""Bodies of requests: which media type a body is sent as, and how it is written as that."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from ..decode import load
from ..encode import is_list, is_mapping, to_json
from ..media_types import base_type, is_form_urlencoded, is_json, is_multipart, is_sequence
from ..model import ApiModel
from .files import has_file, is_file, normalized, raw_content, to_part
from .parameters import as_text, encode_pair, pairs_of

Encodings: TypeAlias = Mapping[str, Mapping[str, Mapping[str, Any]]]
"""Media type, field, and what the document's Encoding Object says of it."""
_STYLED = frozenset(("style", "explode", "allowReserved"))
_NO_PARTS = "no-parts"


def body_kwargs(
    body: Any, media_types: Mapping[str, str | None], headers: dict[str, str], encodings: Encodings
) -> dict[str, Any]:
    """Return the arguments for a body; its media type is written into `headers` unless httpx sets it.

    Raises:
        TypeError: The body cannot be sent as a media type that the document lists.
    """
    media_type = _choose(body, media_types)
    base = base_type(media_type)
    encoding = encodings.get(media_type, {})
    if is_multipart(base):
        return _multipart(body, encoding, headers)
    if "*" in base:
        media_type = base = _concrete(body)
    if media_type:
        headers["Content-Type"] = media_type
    if is_file(body) or (isinstance(body, str) and not is_json(base)):
        return {"content": raw_content(body, headers)}
    if is_json(base):
        return {"content": _json_bytes(to_json(body, "body"))}
    if is_form_urlencoded(base):
        return {"content": _form(body, encoding)}
    if is_sequence(base):
        start = "\x1e" if base.endswith("json-seq") else ""
        return {"content": b"".join(start.encode() + _json_bytes(item) + b"\n" for item in to_json(body, "body"))}
    raise TypeError(f"a body of type {type(body).__name__} cannot be sent as {media_type}: pass str, bytes or a File")


def _json_bytes(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _choose(body: Any, media_types: Mapping[str, str | None]) -> str:
    """Choose by what the body is; where several fit JSON comes first, and multipart where a file is anywhere in it."""
    if len(media_types) == 1:
        return next(iter(media_types))
    if is_file(body) or isinstance(body, str):
        raw = [media_type for media_type in media_types if not _is_structured(base_type(media_type))]
        wanted = [media_type for media_type in raw if media_type.startswith("text/") == isinstance(body, str)]
        return next(iter(wanted or raw or media_types), "")
    fitting = [
        media_type
        for media_type, name in media_types.items()
        if name is not None and isinstance(body, ApiModel) and _is_class(name, body)
    ]
    known = [media_type for media_type in fitting if _is_structured(base_type(media_type))] or list(media_types)
    if has_file(body):
        known = [media_type for media_type in media_types if is_multipart(base_type(media_type))] or known
    return min(known, key=_rank, default="")


def _is_class(name: str, body: ApiModel) -> bool:
    loaded = load(name)
    return isinstance(loaded, type) and isinstance(body, loaded)


def _is_structured(media_type: str) -> bool:
    return is_json(media_type) or is_form_urlencoded(media_type) or is_multipart(media_type) or is_sequence(media_type)


def _rank(media_type: str) -> int:
    base = base_type(media_type)
    ranks = (is_json(base), is_form_urlencoded(base), is_multipart(base), is_sequence(base), "*" in base, True)
    return ranks.index(True)


def _concrete(body: Any) -> str:
    """Return the media type of a body for which the document names only a range."""
    declared: str | None = getattr(body, "mime_type", None)
    if declared is not None:
        return declared
    if is_file(body):
        return "application/octet-stream"
    return "text/plain; charset=utf-8" if isinstance(body, str) else "application/json"


def _form(body: Any, encoding: Mapping[str, Mapping[str, Any]]) -> bytes:
    """Write a form: objects as JSON unless their encoding has a style, lists as a pair for each item."""
    fields = _fields(to_json(body, "body"))
    return "&".join(
        text for name, value in fields for text in _form_field(name, value, encoding.get(name, {}))
    ).encode()


def _form_field(name: str, value: Any, rule: Mapping[str, Any]) -> Iterator[str]:
    if _STYLED & rule.keys():
        pairs = pairs_of(name, value, rule.get("style", ""), rule.get("explode"))
    elif is_mapping(value) or is_json(base_type(_content_type(rule))):
        pairs = pairs_of(name, value, "json")
    else:
        pairs = pairs_of(name, "" if value is None else value)
    reserved = rule.get("allowReserved") is True
    return (encode_pair(pair, allow_reserved=reserved, plus=True) for pair in pairs)


def _fields(body: Any) -> list[tuple[str, Any]]:
    if is_mapping(body):
        return list(body.items())
    raise TypeError(f"a form must be an object (a mapping or a model), not {type(body).__name__}")


def _multipart(body: Any, encoding: Mapping[str, Mapping[str, Any]], headers: dict[str, str]) -> dict[str, Any]:
    if is_file(body) or isinstance(body, str):
        raise TypeError("a multipart body must be an object (a mapping or a model): name the field of the file")
    parts = [part for name, value in _fields(normalized(body)) for part in _parts(name, value, encoding.get(name, {}))]
    if parts:
        return {"files": parts}
    headers["Content-Type"] = f"multipart/form-data; boundary={_NO_PARTS}"
    return {"content": f"--{_NO_PARTS}--\r\n".encode()}


def _parts(name: str, value: Any, rule: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Return the parts of a field as httpx takes them: name and (file name, content, media type, headers).

    A list is a part for each item, an object is one of JSON; objects with files in them get a part for each of their fields.
    """
    if is_file(value):
        return [(name, to_part(value, name, _content_type(rule)))]
    if value is None:
        return []
    if has_file(value):
        items = value.items() if is_mapping(value) else enumerate(value)
        flat = is_list(value) and not any(is_mapping(item) for item in value)
        return [part for key, item in items for part in _parts(name if flat else f"{name}[{key}]", item, rule)]
    if _STYLED & rule.keys():
        pairs = pairs_of(name, to_json(value, name), rule.get("style", ""), rule.get("explode"))
        return [(pair.name, _text_part(pair.separator.join(pair.parts), "text/plain")) for pair in pairs]
    if is_list(value):
        return [part for item in value for part in _parts(name, item, rule)]
    plain = to_json(value, name)
    media_type = _content_type(rule) or ("application/json" if is_mapping(plain) else "text/plain")
    text = json.dumps(plain) if is_mapping(plain) or is_json(base_type(media_type)) else as_text(plain)
    return [(name, _text_part(text, media_type))]


def _text_part(text: str, media_type: str) -> tuple[None, bytes, str]:
    return None, text.encode(), media_type


def _content_type(rule: Mapping[str, Any]) -> str:
    """Return the media type that an encoding asks for, the first where it lists several; empty for a range."""
    first = str(rule.get("contentType", "")).partition(",")[0].strip()
    return "" if "*" in first else first
