"""Credentials: sent where an operation asks for them, to the origin that they are for, and shown nowhere."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from openrouter_codegen.runtime.http.client import Client
from openrouter_codegen.runtime.http.request import Parameter, request_kwargs
from openrouter_codegen.runtime.http.security import Scheme, choose

SCHEMES = {
    "bearer": Scheme("bearer"),
    "basic": Scheme("basic"),
    "header": Scheme("apiKey", "header", "X-Key"),
    "query": Scheme("apiKey", "query", "api key"),
    "cookie": Scheme("apiKey", "cookie", "sid"),
    "named": Scheme("apiKey", "header", "Authorization"),
    "other": Scheme("dpop"),
}
SECRETS: dict[str, Any] = {
    "bearer": "secret-b",
    "basic": ("me", "secret:é"),
    "header": "secret-h",
    "query": "secret/q",
    "cookie": "secret-c",
    "named": "Custom secret-n",
    "other": lambda: "secret-o",
}


class Documented(Client):
    """A client of a document with security schemes."""

    default_base_url = "https://api.example/v1"
    security_schemes = SCHEMES


def sent(
    security: Any, *parameters: Parameter, url: str = "/a", respond: Any = None, mode: str = "sync", **settings: Any
) -> list[httpx.Request]:
    """Return the requests of a call."""
    requests: list[httpx.Request] = []

    def record(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return respond(request) if respond is not None else httpx.Response(200)

    settings.setdefault("credentials", SECRETS)
    client = Documented(httpx_args={"transport": httpx.MockTransport(record), **settings.pop("more", {})}, **settings)
    kwargs = request_kwargs("GET", url, parameters)
    if mode == "sync":
        client.send(kwargs, {}, security)
    else:
        asyncio.run(client.asend(kwargs, {}, security))
    return requests


def secrets_of(request: httpx.Request) -> dict[str, str]:
    names = ("authorization", "x-key", "cookie")
    found = {name: request.headers[name] for name in names if name in request.headers}
    return {**found, **({"query": request.url.query.decode()} if request.url.query else {})}


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize(
    ("security", "expected"),
    [
        ([["bearer"]], {"authorization": "Bearer secret-b"}),
        ([["basic"]], {"authorization": "Basic bWU6c2VjcmV0OsOp"}),
        ([["header"]], {"x-key": "secret-h"}),
        ([["query"]], {"query": "api%20key=secret%2Fq"}),
        ([["cookie"]], {"cookie": "sid=secret-c"}),
        ([["named"]], {"authorization": "Custom secret-n"}),
        ([["other"]], {"authorization": "Dpop secret-o"}),
        ([["header", "query"]], {"x-key": "secret-h", "query": "api%20key=secret%2Fq"}),
        ([[], ["header"]], {"x-key": "secret-h"}),
        ([["header"], ["query"]], {"x-key": "secret-h"}),
        ([["undeclared"]], {}),
        ([[]], {}),
        ([], {}),
        (None, {}),
    ],
)
def test_what_an_operation_asks_for_is_sent(mode: str, security: Any, expected: dict[str, str]) -> None:
    [request] = sent(security, mode=mode)
    assert secrets_of(request) == expected


@pytest.mark.parametrize(
    ("security", "expected"),
    [
        ([["header"], ["query"]], {"query": "api%20key=q"}),
        ([["header", "bearer"]], {"authorization": "Bearer t"}),
        ([["bearer"]], {"authorization": "Bearer t"}),
        ([["named"]], {"authorization": "Bearer t"}),
        ([["undeclared"]], {"authorization": "Bearer t"}),
        (None, {"authorization": "Bearer t"}),
        ([["header"]], {}),
        ([], {}),
    ],
)
def test_what_is_there_is_chosen(security: Any, expected: dict[str, str]) -> None:
    [request] = sent(security, credentials={"query": "q", "header": None}, token=lambda: "t")
    assert secrets_of(request) == expected


def test_headers_of_the_caller_come_first() -> None:
    [request] = sent([["bearer"]], headers={"authorization": "Own x"})
    assert secrets_of(request) == {"authorization": "Own x"}
    [request] = sent([["header"]], Parameter("x-key", "header", "own"))
    assert request.headers.get_list("x-key") == ["own"]


def test_queries_and_cookies_are_added_to_what_is_there() -> None:
    parameters = [Parameter("a", "query", ["1,2", "3"], explode=False), Parameter("c", "cookie", "1")]
    more = {"params": {"z": "9"}}
    [request] = sent([["query", "cookie"]], *parameters, cookies={"d": "2"}, more=more)
    assert request.url.query == b"a=1%2C2,3&z=9&api%20key=secret%2Fq"
    assert request.headers["cookie"] == "d=2; c=1; sid=secret-c"


def test_an_alternative_that_is_there_in_full_comes_first() -> None:
    def chosen(security: list[list[str]], *names: str) -> set[str]:
        given = {name: SECRETS[name] for name in names}
        sent = choose(security, SCHEMES, given, None)
        assert bool(sent) == bool(sent.headers or sent.query or sent.cookies)
        return {*sent.headers, *sent.query, *sent.cookies}

    assert chosen([["header", "query"], ["cookie"]], "header", "cookie") == {"sid=secret-c"}
    assert chosen([["header", "query"], ["cookie"]], "header") == {"X-Key"}
    assert chosen([[], ["header", "query"]], "header") == {"X-Key"}
    assert chosen([["header"], ["cookie"]], "header", "cookie") == {"X-Key"}
    assert chosen([["query"]], "query") == {"api%20key=secret%2Fq"}
    assert chosen([["query"]]) == set()


@pytest.mark.parametrize("value", ["a\n", "a\r\nX: y", "é", " s3cret"])
def test_what_no_header_can_hold_is_refused_without_showing_it(value: str) -> None:
    for name in ("bearer", "header", "cookie"):
        with pytest.raises(ValueError, match="a credential has characters") as caught:
            sent([[name]], credentials={name: value})
        assert value not in str(caught.value)


def test_no_text_shows_credentials() -> None:
    client = Documented(credentials=SECRETS, token="secret-t")
    assert "secret" not in f"{client!r} {client} {client.get_httpx_client().headers!r}"


# Other origins


def redirect(target: str, status: int = 307) -> Any:
    def respond(request: httpx.Request) -> httpx.Response:
        return (
            httpx.Response(status, headers={"location": target}) if request.url.path == "/v1/a" else httpx.Response(200)
        )

    return respond


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("target", ["https://other.example/b", "http://api.example/b", "https://api.example:444/b"])
def test_no_redirect_takes_credentials_to_another_origin(mode: str, target: str) -> None:
    security = [["bearer", "header", "query", "cookie"]]
    first, second = sent(security, mode=mode, respond=redirect(target), follow_redirects=True)
    assert len(secrets_of(first)) == 4
    assert secrets_of(second) == {}
    assert "secret" not in f"{second.url} {second.headers.raw}"


def test_a_redirect_within_the_origin_keeps_them() -> None:
    security = [["bearer", "header", "cookie"]]
    first, second = sent(security, respond=redirect("/v2/b"), follow_redirects=True)
    assert second.url.path == "/v2/b"
    assert secrets_of(second) == secrets_of(first)


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("target", ["https://api.example:99999/b", "https://api.example:b/"])
def test_a_redirect_to_no_address_is_an_error_of_httpx(mode: str, target: str) -> None:
    with pytest.raises(httpx.RemoteProtocolError, match="Invalid URL in location header"):
        sent([["bearer"]], mode=mode, respond=redirect(target), follow_redirects=True)


def test_redirects_are_not_followed_unless_asked_for() -> None:
    assert len(sent([["bearer"]], respond=redirect("/b"))) == 1


def test_endless_redirects_end() -> None:
    with pytest.raises(httpx.TooManyRedirects):
        sent(None, respond=lambda request: httpx.Response(302, headers={"location": "/v1/a"}), follow_redirects=True)


def test_an_operation_of_another_server_gets_them_where_the_caller_knows_it() -> None:
    url = "https://upload.example/v1/a"
    assert secrets_of(sent([["header"]], url=url)[0]) == {"x-key": "secret-h"}
    with pytest.raises(ValueError, match=r"server is upload\.example, not that of base_url: pass servers="):
        sent([["header"]], url=url, base_url="http://localhost:1")
    with pytest.raises(ValueError, match="not that of base_url"):
        sent([["header"]], url=url, base_url="https://other.example")
    assert len(sent(None, url=url, base_url="http://localhost:1")) == 1
    moved = {"https://upload.example/v1": "http://localhost:2/x/"}
    [request] = sent([["header"]], url=url, base_url="http://localhost:1", servers=moved)
    assert (str(request.url), secrets_of(request)) == ("http://localhost:2/x/a", {"x-key": "secret-h"})
