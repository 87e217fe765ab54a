# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""Parameters of an operation: how their values are written into paths, queries, headers and cookies.

The styles are those of OpenAPI's Parameter Object, which are RFC 6570's but for `deepObject`: that one is nested as PHP and
Rails read it, which OpenAPI leaves open. What no style defines, such as an object in a list, is written as JSON.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

from ..encode import is_list, is_mapping
from ..named_tuple import NamedTuple

_RESERVED = "!$'()*,/:;=?@[]"
"""Characters that `allowReserved` leaves as they are; "#", "&" and "+" would end or change the value."""
_SEPARATORS = {"pipeDelimited": "|", "spaceDelimited": " "}
_COOKIE_UNSAFE = frozenset(map(chr, (*range(0x20), ord(";"), 0x7F)))


class Parameter(NamedTuple):
    """A parameter of an operation.

    Attributes:
        name: Its name on the wire.
        location: "path", "query", "header", "cookie" or "querystring".
        value: What the caller passed.
        style: A style of OpenAPI, "json" where the document gives it a media type, or "" for the location's default.
        explode: Whether the parts of a list or an object stand apart; None for the style's default.
        allow_reserved: Whether reserved characters are sent as they are.
    """

    name: str
    location: str
    value: Any
    style: str = ""
    explode: bool | None = None
    allow_reserved: bool = False


class Pair(NamedTuple):
    """A name and the parts of its value, which `separator` joins; nothing is encoded yet."""

    name: str
    parts: list[str]
    separator: str = ","


def as_text(value: Any) -> str:
    """Return JSON as the text of a parameter: strings as they are, booleans, null, lists and objects as JSON has them."""
    if isinstance(value, str):
        return value
    if is_list(value) or is_mapping(value) or isinstance(value, bool) or value is None:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return str(value)


def pairs_of(name: str, value: Any, style: str = "", explode: bool | None = None) -> Iterator[Pair]:
    """Yield what a value becomes in a query or a form; null in lists and objects is omitted, as by RFC 6570."""
    style = style or "form"
    separator = _SEPARATORS.get(style, ",")
    if style == "json":
        yield Pair(name, [json.dumps(value, ensure_ascii=False, separators=(",", ":"))])
    elif style == "deepObject":
        yield from _nested(name, value)
    elif not is_list(value) and not is_mapping(value):
        yield Pair(name, [as_text(value)])
    elif explode if explode is not None else style == "form":
        for key, item in value.items() if is_mapping(value) else [(name, item) for item in value]:
            several = item if is_mapping(value) and is_list(item) else [item]
            yield from (Pair(key, [as_text(one)]) for one in several if one is not None)
    elif parts := list(_flat(value)):
        yield Pair(name, parts, separator)


def _nested(name: str, value: Any) -> Iterator[Pair]:
    if is_mapping(value):
        for key, item in value.items():
            yield from _nested(f"{name}[{key}]", item)
    elif is_list(value):
        holds_more = any(is_list(item) or is_mapping(item) for item in value)
        for index, item in enumerate(value):
            yield from _nested(f"{name}[{index if holds_more else ''}]", item)
    elif value is not None:
        yield Pair(name, [as_text(value)])


def _flat(value: Any) -> Iterator[str]:
    """Yield the items of a list, or names and values of an object in turn."""
    items = [part for pair in value.items() if pair[1] is not None for part in pair] if is_mapping(value) else value
    return (as_text(item) for item in items if item is not None)


def encode_pair(pair: Pair, *, allow_reserved: bool = False, plus: bool = False) -> str:
    """Return a pair percent-encoded: "name=value".

    Args:
        pair: The pair.
        allow_reserved: Whether reserved characters of the value stay as they are.
        plus: Whether a space is "+", as in bodies of forms.
    """
    separator = "," if pair.separator == "," else quote(pair.separator, safe="")
    value = separator.join(quote(part, safe=_RESERVED if allow_reserved else "") for part in pair.parts)
    text = f"{quote(pair.name, safe='')}={value}"
    return text.replace("%20", "+") if plus else text


def in_path(parameter: Parameter, value: Any) -> str:
    """Return what stands for a parameter in the path, percent-encoded.

    Raises:
        ValueError: It is empty: another path would be called.
    """
    name, style = parameter.name, parameter.style
    if value is None or value == "" or ((is_list(value) or is_mapping(value)) and next(_flat(value), None) is None):
        raise ValueError(f"the path parameter {name!r} is empty: the request would go to another path")
    safe = _RESERVED.replace("/", "").replace("?", "") if parameter.allow_reserved else ""
    explode = bool(parameter.explode)

    def encode(text: str) -> str:
        return quote(text, safe=safe)

    if style == "matrix":
        return _matrix(name, value, explode, encode)
    if style == "label":
        return "." + _joined(value, explode, encode, "." if explode else ",")
    return encode(_json_text(value)) if style == "json" else _joined(value, explode, encode, ",")


def _matrix(name: str, value: Any, explode: bool, encode: Callable[[str], str]) -> str:
    if explode and is_list(value):
        return "".join(f";{encode(name)}={encode(as_text(item))}" for item in value if item is not None)
    if explode and is_mapping(value):
        return ";" + _joined(value, True, encode, ";")
    return f";{encode(name)}={_joined(value, False, encode, ',')}"


def _joined(value: Any, explode: bool, encode: Callable[[str], str], separator: str) -> str:
    if explode and is_mapping(value):
        pairs = [(key, item) for key, item in value.items() if item is not None]
        return separator.join(f"{encode(key)}={encode(as_text(item))}" for key, item in pairs)
    if is_list(value) or is_mapping(value):
        return separator.join(map(encode, _flat(value)))
    return encode(as_text(value))


def _json_text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def in_header(parameter: Parameter, value: Any) -> str:
    """Return the value of a header: nothing in it is encoded, as OpenAPI asks."""
    if parameter.style == "json":
        return _json_text(value)
    return _joined(value, bool(parameter.explode), str, ",")


def in_cookie(parameter: Parameter, value: Any) -> list[str]:
    """Return what a parameter adds to the `Cookie` header: "name=value" as it is.

    Only what no cookie can hold is percent-encoded: control characters, semicolons and what is not ASCII.
    """
    pairs = pairs_of(parameter.name, value, "json" if parameter.style == "json" else "form", parameter.explode)
    return [f"{pair.name}={''.join(map(_cookie_octet, pair.separator.join(pair.parts)))}" for pair in pairs]


def _cookie_octet(character: str) -> str:
    return quote(character, safe="") if character in _COOKIE_UNSAFE or not character.isascii() else character
