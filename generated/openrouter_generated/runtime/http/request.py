# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""From the call of an operation to the arguments of `httpx.Client.request`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from ..encode import to_json
from ..unset import UNSET, Unset
from .parameters import Parameter, encode_pair, in_cookie, in_header, in_path, pairs_of
from .request_body import Encodings, body_kwargs

__all__ = ["Parameter", "request_kwargs"]

_PLACEHOLDER = r"\{([^{}]*)\}"


def request_kwargs(
    method: str,
    path: str,
    parameters: Sequence[Parameter],
    body: Any = UNSET,
    media_types: Mapping[str, str | None] | None = None,
    encodings: Encodings | None = None,
    server: str = "",
) -> dict[str, Any]:
    """Return the arguments of `httpx.Client.request` for a call.

    Args:
        method: The HTTP method.
        path: The path as the document has it; a query in it is kept.
        parameters: The parameters.
        body: The body, or `UNSET` for none.
        media_types: Media types of the body to the name of their schema, if it has one.
        encodings: Media types of the body to how its fields are written.
        server: Where the operation is, if it has a server of its own. A URL without variables becomes part of `url`;
            others are under the key "server", which is the client's to resolve.

    Raises:
        ValueError: A path parameter is missing or empty, or would lead to another path.
        TypeError: A value cannot be written as the document asks.
    """
    query: list[str] = []
    headers: dict[str, str] = {}
    cookies: list[str] = []
    in_paths: dict[str, str] = {}
    for parameter in parameters:
        if parameter.location == "path":
            value = None if parameter.value is UNSET else to_json(parameter.value, parameter.name)
            in_paths[parameter.name] = in_path(parameter, value)
        elif parameter.value is not UNSET and parameter.value is not None:
            _add(parameter, to_json(parameter.value, parameter.name), query, headers, cookies)
    if cookies:
        headers["Cookie"] = "; ".join(cookies)
    url = _with_query(_fill(path, in_paths), query, {item.name for item in parameters if item.location == "query"})
    kwargs: dict[str, Any] = {"method": method, "url": url, "headers": headers}
    if re.match(r"https?://[^{}]*$", server):
        kwargs["url"] = server.rstrip("/") + url
    elif server:
        kwargs["server"] = server
    if not isinstance(body, Unset):
        kwargs.update(body_kwargs(body, media_types or {}, headers, encodings or {}))
    return kwargs


def _add(parameter: Parameter, value: Any, query: list[str], headers: dict[str, str], cookies: list[str]) -> None:
    if parameter.location == "header":
        headers[parameter.name] = in_header(parameter, value)
    elif parameter.location == "cookie":
        cookies.extend(in_cookie(parameter, value))
    elif parameter.location == "querystring" and parameter.style == "json":
        query.append(encode_pair(next(pairs_of("", value, "json")))[1:])  # it is the whole query, without a name
    elif parameter.location == "querystring":
        query.extend(map(encode_pair, pairs_of(parameter.name, value)))
    else:
        pairs = pairs_of(parameter.name, value, parameter.style, parameter.explode)
        query.extend(encode_pair(pair, allow_reserved=parameter.allow_reserved) for pair in pairs)


def _fill(path: str, values: Mapping[str, str]) -> str:
    """Put the parameters into the path, segment by segment."""

    def fill(template: str) -> str:
        return re.sub(_PLACEHOLDER, lambda match: values.get(match[1], match[0]), template)

    route, mark, rest = path.partition("?")
    segments = route.split("/")
    filled = [fill(segment) for segment in segments]
    for before, after in zip(segments, filled, strict=True):
        if before != after and after in (".", ".."):
            raise ValueError(
                f"the path parameter in {before!r} makes the segment {after!r}: the request would go to another path"
            )
    return "/".join(filled) + mark + fill(rest)


def _with_query(path: str, query: list[str], declared: set[str]) -> str:
    """Return a path with more parameters in its query, before its fragment is dropped."""
    route, _, fixed = path.partition("#")[0].partition("?")
    kept = [part for part in fixed.split("&") if part and not _stands_for(part.partition("=")[2], declared)]
    whole = "&".join([*kept, *(part for part in query if part)])
    return f"{route}?{whole}" if whole else route


def _stands_for(value: str, declared: set[str]) -> bool:
    """Whether a value in the path's own query is the placeholder of a declared parameter, which is sent as such."""
    found = re.fullmatch(_PLACEHOLDER, value)
    return found is not None and found[1] in declared
