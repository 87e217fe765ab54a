"""From the call of an operation to the arguments of `httpx.Client.request`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from ..encode import to_json
from ..unset import UNSET, Unset
from .parameters import Parameter, as_text, query_pairs
from .request_body import body_kwargs

__all__ = ["Parameter", "request_kwargs"]


def request_kwargs(
    method: str,
    path: str,
    parameters: Sequence[Parameter],
    body: Any = UNSET,
    media_types: Mapping[str, str | None] | None = None,
) -> dict[str, Any]:
    """Return the arguments of `httpx.Client.request` for a call."""
    from http.cookies import SimpleCookie

    query: list[tuple[str, str]] = []
    headers: dict[str, str] = {}
    cookies: SimpleCookie = SimpleCookie()
    for parameter in parameters:
        if parameter.value is UNSET or parameter.value is None:
            continue
        value = to_json(parameter.value, parameter.name)
        if parameter.location == "path":
            path = path.replace(f"{{{parameter.name}}}", quote(as_text(value), safe=""))
        elif parameter.location == "query":
            query.extend(query_pairs(parameter.name, value, parameter.style))
        elif parameter.location == "header":
            headers[parameter.name] = as_text(value)
        else:
            cookies[parameter.name] = as_text(value)
    if cookies:
        headers["Cookie"] = cookies.output(header="", sep=";").strip()
    kwargs: dict[str, Any] = {"method": method, "url": path, "headers": headers}
    if query:
        kwargs["params"] = query
    if not isinstance(body, Unset):
        kwargs.update(body_kwargs(body, media_types or {}, headers))
    return kwargs
