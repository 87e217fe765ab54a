"""URLs: where requests go, and the error where that is not known."""

from __future__ import annotations

from typing import Any, ClassVar

import httpx
import pytest

from openrouter_codegen.runtime.http.client import Client
from openrouter_codegen.runtime.http.request import Parameter, request_kwargs
from openrouter_codegen.runtime.http.servers import moved_to, origin


class Templated(Client):
    """A client of a document whose server has variables."""

    default_base_url = "https://{region}.example/{version}"
    default_server_variables: ClassVar = {"region": "eu"}
    server_variable_values: ClassVar = {"region": ("eu", "us")}


class Relative(Client):
    """A client of a document whose server is relative."""

    default_base_url = "/api/v3"


def url(client: type[Client], server: str = "", path: str = "/a", **settings: Any) -> str:
    """Return where a call goes."""
    seen: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(str(request.url))
        return httpx.Response(200)

    with client(httpx_args={"transport": httpx.MockTransport(respond)}, **settings) as made:
        made.send(request_kwargs("GET", path, [Parameter("q", "query", 1)], server=server), {})
    return seen[0]


def test_variables() -> None:
    assert url(Templated, server_variables={"version": "v2"}) == "https://eu.example/v2/a?q=1"
    assert url(Templated, server_variables={"version": "v2", "region": "us"}) == "https://us.example/v2/a?q=1"
    assert url(Templated, base_url="http://h/{version}", server_variables={"version": "x"}) == "http://h/x/a?q=1"
    with pytest.raises(
        ValueError,
        match=r"^the server https://eu\.example/\{version\} has a variable without a value: pass server_variables",
    ):
        url(Templated)


@pytest.mark.parametrize("base", ["", "/", "/api/v3"])
def test_a_server_without_a_host_needs_a_url(base: str) -> None:
    class Without(Client):
        default_base_url = base

    with pytest.raises(ValueError, match=r"^the server .* has no host: pass base_url$"):
        url(Without)
    assert url(Without, base_url="http://h/x") == "http://h/x/a?q=1"


@pytest.mark.parametrize(
    ("server", "expected"),
    [
        ("https://own.example/v2/", "https://own.example/v2/a?q=1"),
        ("/v2", "http://h/v2/a?q=1"),
        ("v2", "http://h/base/v2/a?q=1"),
        ("//other.example/x", "http://other.example/x/a?q=1"),
        ("https://{region}.own.example", "https://eu.own.example/a?q=1"),
    ],
)
def test_servers_of_operations(server: str, expected: str) -> None:
    assert url(Templated, server, base_url="http://h/base") == expected
    moved = {expected.partition("/a?")[0]: "http://moved"}
    assert url(Templated, server, base_url="http://h/base", servers=moved) == "http://moved/a?q=1"


def test_servers_of_operations_need_what_they_name() -> None:
    with pytest.raises(ValueError, match="pass server_variables"):
        url(Templated, "https://{nowhere}.example", base_url="http://h")
    with pytest.raises(ValueError, match="pass base_url"):
        url(Relative, "/v2")


def test_a_client_of_the_caller_has_its_own_url() -> None:
    transport = httpx.MockTransport(lambda request: httpx.Response(200, text=str(request.url)))
    client = Relative().set_httpx_client(httpx.Client(base_url="http://own/x", transport=transport))
    assert client.send(request_kwargs("GET", "/a", []), {}).content == b"http://own/x/a"


def test_origins() -> None:
    """Scheme, host and port, whichever way they are written."""
    known = origin("https://api.example/v1")
    assert known == ("https", "api.example", 443)
    for same in ("HTTPS://API.example", "https://api.example:443/x", "https://user@api.example"):
        assert origin(same) == known
    for other in ("http://api.example", "https://api.example:444", "https://other.example", "https:///v1", "/v1", ""):
        assert origin(other) != known
    assert [origin(url)[2] for url in ("http://h", "http://h:81", "ftp://h")] == [80, 81, None]


def test_a_moved_server_is_one_as_a_whole() -> None:
    moved = {"https://a.example/v1/": "http://h/x/"}
    assert moved_to("https://a.example/v1/y", moved) == "http://h/x/y"
    assert moved_to("https://a.example/v1?q=1", moved) == "http://h/x?q=1"
    assert moved_to("https://a.example/v1", moved) == "http://h/x"
    for url in ("https://a.example/v10", "https://b.example/v1/y", "/https://a.example/v1"):
        assert moved_to(url, moved) == url


def test_a_variable_has_a_value_that_the_document_lists() -> None:
    with pytest.raises(
        ValueError, match=r"^server_variables\['region'\] must be one of 'eu', 'us', not 'evil\.example/'$"
    ):
        Templated(server_variables={"version": "v2", "region": "evil.example/"})
