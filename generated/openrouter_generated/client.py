# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
"""The client that operations are called with, and how a call becomes a request and an answer a value."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Self, TypeAlias
from urllib.parse import quote

import httpx

from ._model import ApiModel, Decoder, is_list, is_mapping, load, to_json
from ._unset import UNSET, Unset
from .errors import UnexpectedStatus
from .types import File, Response

Responses: TypeAlias = Mapping[str, Decoder | None]

DEFAULT_BASE_URL = "https://openrouter.ai/api/v1"


class Client:
    """Sends the requests of operations.

    Args:
        base_url: Where the API is; paths of operations are appended.
        token: Sent as a bearer token; None sends none.
        headers: Sent with each request.
        cookies: Sent with each request.
        timeout: In seconds, or an `httpx.Timeout`; None waits for ever.
        verify_ssl: What httpx takes as `verify`.
        follow_redirects: Whether redirects are followed.
        raise_on_unexpected_status: Whether a status that the document does not list raises `UnexpectedStatus`.
        httpx_args: Further arguments of `httpx.Client` and `httpx.AsyncClient`.
    """

    def __init__(
        self,
        base_url: str = DEFAULT_BASE_URL,
        *,
        token: str | None = None,
        headers: Mapping[str, str] | None = None,
        cookies: Mapping[str, str] | None = None,
        timeout: httpx.Timeout | float | None = 600.0,
        verify_ssl: Any = True,
        follow_redirects: bool = False,
        raise_on_unexpected_status: bool = False,
        httpx_args: Mapping[str, Any] | None = None,
    ) -> None:
        self.base_url = base_url
        self.raise_on_unexpected_status = raise_on_unexpected_status
        authorization = {"Authorization": f"Bearer {token}"} if token is not None else {}
        self._settings: dict[str, Any] = {
            "base_url": base_url,
            "headers": {**authorization, **(headers or {})},
            "cookies": dict(cookies or {}),
            "timeout": timeout,
            "verify": verify_ssl,
            "follow_redirects": follow_redirects,
            **(httpx_args or {}),
        }
        self._client: httpx.Client | None = None
        self._async_client: httpx.AsyncClient | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.base_url!r})"

    def get_httpx_client(self) -> httpx.Client:
        """Return the client of httpx, made when first needed."""
        if self._client is None:
            self._client = httpx.Client(**self._settings)
        return self._client

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Use another client of httpx; base URL, headers and timeout are then that client's."""
        self._client = client
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the asynchronous client of httpx, made when first needed."""
        if self._async_client is None:
            self._async_client = httpx.AsyncClient(**self._settings)
        return self._async_client

    def set_async_httpx_client(self, client: httpx.AsyncClient) -> Self:
        """Use another asynchronous client of httpx; base URL, headers and timeout are then that client's."""
        self._async_client = client
        return self

    def send(self, kwargs: Mapping[str, Any], responses: Responses) -> Response[Any]:
        """Send a request and decode its answer; operations call this."""
        return self._parse(self.get_httpx_client().request(**kwargs), responses)

    async def asend(self, kwargs: Mapping[str, Any], responses: Responses) -> Response[Any]:
        """Send a request asynchronously and decode its answer; operations call this."""
        return self._parse(await self.get_async_httpx_client().request(**kwargs), responses)

    def _parse(self, response: httpx.Response, responses: Responses) -> Response[Any]:
        status = str(response.status_code)
        known = next((key for key in (status, f"{status[0]}XX", "default") if key in responses), None)
        if known is None and self.raise_on_unexpected_status:
            raise UnexpectedStatus(response.status_code, response.content)
        decode = None if known is None else responses[known]
        return Response(response.status_code, response.content, response.headers, parse_body(response, decode))

    def __enter__(self) -> Self:
        self.get_httpx_client()
        return self

    def __exit__(self, *details: object) -> None:
        self.get_httpx_client().close()

    async def __aenter__(self) -> Self:
        self.get_async_httpx_client()
        return self

    async def __aexit__(self, *details: object) -> None:
        await self.get_async_httpx_client().aclose()


class AuthenticatedClient(Client):
    """A client that must have a token; takes the arguments of `Client`."""

    def __init__(self, base_url: str = DEFAULT_BASE_URL, token: str = "", **settings: Any) -> None:
        if not token:
            raise ValueError("AuthenticatedClient needs a token; use Client for calls without one")
        super().__init__(base_url, token=token, **settings)


def parse_body(response: httpx.Response, decode: Decoder | None) -> Any:
    """Turn a body into what its media type says: decoded JSON, text or bytes; None where there is no body."""
    if not response.content:
        return None
    media_type = response.headers.get("content-type", "application/json").partition(";")[0].strip().lower()
    if media_type == "application/json" or media_type.endswith("+json"):
        try:
            value = response.json()
        except ValueError:
            return response.text
        return decode(value) if decode is not None else value
    return response.text if media_type.startswith("text/") else response.content


class Parameter(NamedTuple):
    """A parameter of an operation: its name, where it goes, its value and how it is written if not as usual."""

    name: str
    location: str
    value: Any
    style: str = ""


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
            path = path.replace(f"{{{parameter.name}}}", quote(_text(value), safe=""))
        elif parameter.location == "query":
            query.extend(_query(parameter.name, value, parameter.style))
        elif parameter.location == "header":
            headers[parameter.name] = _text(value)
        else:
            cookies[parameter.name] = _text(value)
    if cookies:
        headers["Cookie"] = cookies.output(header="", sep=";").strip()
    kwargs: dict[str, Any] = {"method": method, "url": path, "headers": headers}
    if query:
        kwargs["params"] = query
    if not isinstance(body, Unset):
        kwargs.update(_body(body, media_types or {}, headers))
    return kwargs


def _text(value: Any) -> str:
    if is_list(value):
        return ",".join(map(_text, value))
    return str(value).lower() if isinstance(value, bool) else str(value)


_SEPARATORS = {"joined": ",", "pipeDelimited": "|", "spaceDelimited": " "}


def _query(name: str, value: Any, style: str) -> list[tuple[str, str]]:
    if style == "json":
        return [(name, json.dumps(value, ensure_ascii=False, separators=(",", ":")))]
    if is_mapping(value) and style in _SEPARATORS:
        value = [part for pair in value.items() for part in pair]
    if is_list(value):
        if style in _SEPARATORS:
            return [(name, _SEPARATORS[style].join(map(_text, value)))]
        return [(name, _text(item)) for item in value]
    if is_mapping(value):
        return [(f"{name}[{key}]" if style == "deepObject" else key, _text(item)) for key, item in value.items()]
    return [(name, _text(value))]


def _body(body: Any, media_types: Mapping[str, str | None], headers: dict[str, str]) -> dict[str, Any]:
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
    renamed = body._wire  # pyright: ignore[reportPrivateUsage]  # of the same package
    extras = list(body.additional_properties.items())
    fields = [(renamed.get(name, name), value) for name, value in vars(body).items() if name != "additional_properties"]
    return [(name, value) for name, value in (*fields, *extras) if not isinstance(value, Unset)]


def _parts(name: str, value: Any) -> list[tuple[str, Any]]:
    if is_list(value):
        return [part for item in value for part in _parts(name, item)]
    if isinstance(value, File):
        return [(name, value.to_tuple())]
    plain = to_json(value, name)
    if plain is None:
        return []
    text = json.dumps(plain) if isinstance(plain, dict) else _text(plain)
    return [(name, (None, text.encode(), "text/plain"))]
