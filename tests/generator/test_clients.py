"""The client of a generated package, and documents that hold little."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from generated_packages import Things
from openapi_fragments import JSON_RESPONSE, SCHEMAS
from openrouter_responses.testing import Server


def test_no_text_of_a_client_shows_the_token(things: Things) -> None:
    module = things.module("client")
    for client in (
        module.Client("http://x", token="secret-token"),
        module.AuthenticatedClient("http://x", "secret-token"),
    ):
        assert "secret-token" not in f"{client!r} {client!s} {client}"
        assert "http://x" in repr(client)


def test_an_authenticated_client_needs_a_token(things: Things, server: Server) -> None:
    module = things.module("client")
    with pytest.raises(ValueError, match="token"):
        module.AuthenticatedClient(server.url)
    with module.AuthenticatedClient(server.url, "abc") as client:
        things.module("api.notes.get_notes").sync(client=client)
    assert server.requests[0].headers["authorization"] == "Bearer abc"


def test_a_token_goes_where_the_client_says(things: Things, server: Server) -> None:
    module, get_notes = things.module("client"), things.module("api.notes.get_notes")
    with module.AuthenticatedClient(server.url, lambda: "abc", prefix="Token") as client:
        get_notes.sync(client=client)
    with module.AuthenticatedClient(server.url, "abc", prefix="", auth_header_name="X-Key") as client:
        get_notes.sync(client=client)
    first, second = (request.headers for request in server.requests)
    assert first["authorization"] == "Token abc"
    assert (second["x-key"], second.get("authorization")) == ("abc", None)


def test_clients_that_differ_in_one_setting(things: Things, server: Server) -> None:
    module, get_notes = things.module("client"), things.module("api.notes.get_notes")
    with module.AuthenticatedClient(server.url, "abc", headers={"X-One": "1", "X-Two": "2"}) as client:
        with client.with_headers({"X-Two": "3"}).with_cookies({"c": "4"}).with_timeout(5.0) as other:
            assert type(other) is module.AuthenticatedClient
            get_notes.sync(client=other)
            assert other.get_httpx_client().timeout.read == 5.0
        get_notes.sync(client=client)  # it is another client, and open
    sent = [{name: request.headers.get(name) for name in ("x-one", "x-two", "cookie", "authorization")}
            for request in server.requests]  # fmt: skip
    assert sent == [
        {"x-one": "1", "x-two": "3", "cookie": "c=4", "authorization": "Bearer abc"},
        {"x-one": "1", "x-two": "2", "cookie": None, "authorization": "Bearer abc"},
    ]


def test_settings_of_an_httpx_client_that_was_set_are_changed_there(things: Things) -> None:
    with httpx.Client() as own:
        client = things.module("client").Client("http://x").set_httpx_client(own)
        for change in (
            lambda: client.with_headers({}),
            lambda: client.with_cookies({}),
            lambda: client.with_timeout(1),
        ):
            with pytest.raises(ValueError, match="that was set"):
                change()


def test_a_client_closes_what_it_opened(things: Things, server: Server) -> None:
    module, operation = things.module("client"), things.module("api.notes.get_notes")
    with module.Client(server.url) as client:
        operation.sync(client=client)
        operation.sync(client=client)
        assert server.connections == 1
    assert client.get_httpx_client().is_closed
    server.wait_for(lambda: server.open_connections == 0)

    async def run() -> Any:
        async with module.Client(server.url) as other:
            await operation.asyncio(client=other)
            return other

    assert asyncio.run(run()).get_async_httpx_client().is_closed
    server.wait_for(lambda: server.open_connections == 0)


def test_settings_of_the_client(things: Things, server: Server) -> None:
    module = things.module("client")
    assert module.DEFAULT_BASE_URL == "https://things.example/v1"
    assert module.Client().base_url == module.DEFAULT_BASE_URL
    settings = {"headers": {"X-One": "1"}, "cookies": {"c": "2"}, "timeout": 5.0, "httpx_args": {"params": {"z": "3"}}}
    things.call("sync", server, "notes.get_notes", settings=settings)
    [request] = server.requests
    assert (request.headers["x-one"], request.headers["cookie"], request.path) == ("1", "c=2", "/notes?z=3")
    assert module.Client().get_httpx_client().timeout.read is not None


def test_the_base_url_keeps_its_path(things: Things, server: Server) -> None:
    operation = things.module("api.notes.get_notes")
    for base in (f"{server.url}/v1", f"{server.url}/v1/"):
        with things.module("client").Client(base) as client:
            operation.sync(client=client)
    assert [request.path for request in server.requests] == ["/v1/notes", "/v1/notes"]


def test_what_the_package_says_of_its_document(things: Things) -> None:
    package = things.module("")
    assert package.API_VERSION == "1.2.3"
    assert len(package.API_DIGEST) == 64
    assert set(package.__all__) <= set(dir(package)) | {"Client", "AuthenticatedClient"}
    assert len(set(dir(package))) == len(dir(package))
    with pytest.raises(AttributeError, match="nowhere"):
        package.nowhere  # noqa: B018  # it is the reading that raises


@pytest.mark.parametrize(
    "text",
    [
        f"paths: {{/a: {{get: {{operationId: a, responses: {JSON_RESPONSE}}}}}}}\n{SCHEMAS}",
        "paths: {/a: {get: {operationId: a, responses: {'200': {description: '', content: {text/plain: {}}}}}}}\n",
        "paths: {/a: {get: {operationId: a, responses: {'204': {description: ''}}}}}\n",
        f"paths: {{/a: {{get: {{operationId: a}}}}}}\n{SCHEMAS}",
        "paths: {/a: {get: {operationId: a, responses: {200: {description: ''}, 4XX: {description: ''}}}}}\n",
        "paths: {/a: {$ref: '#/components/pathItems/A'}}\n"
        f"components: {{pathItems: {{A: {{get: {{operationId: a, responses: {{}}}}}}}}, {SCHEMAS[13:-2]}}}\n",
        f"paths: {{/a: {{summary: s, get: {{operationId: a, tags: [class, b], responses: {{}}}}}}}}\n{SCHEMAS}",
        f"paths: {{/a: {{get: {{operationId: a, tags: [], responses: {JSON_RESPONSE}}}}}}}\n{SCHEMAS}x-more: 1\n",
    ],
    ids=[
        "reads-only",
        "no-schemas",
        "no-content",
        "no-responses",
        "integer-status",
        "path-item-reference",
        "tags",
        "x",
    ],
)
def test_an_operation_comes_out_of(from_text: Callable[[str], ModuleType], text: str, server: Server) -> None:
    package = from_text(text)
    [path] = [path for path in Path(package.__path__[0], "api").glob("*/*.py") if path.name != "__init__.py"]
    module: Any = importlib.import_module(f"small_client.api.{path.parent.name}.{path.stem}")
    with package.Client(server.url) as client:
        module.sync(client=client)
    assert server.requests[0].path == "/a"


@pytest.mark.parametrize(
    "text", [f"paths: {{}}\n{SCHEMAS}", "paths: {}\n", SCHEMAS], ids=["schemas", "nothing", "no-paths"]
)
def test_a_document_without_operations_is_a_package(from_text: Callable[[str], ModuleType], text: str) -> None:
    assert from_text(text).API_VERSION == "1"


def test_variables_of_the_server_have_their_defaults(from_text: Callable[[str], ModuleType]) -> None:
    from_text(
        "servers: [{url: 'https://{region}.example/{version}',\n"
        "  variables: {region: {default: eu}, version: {default: v2}}}]\n"
        f"paths: {{}}\n{SCHEMAS}"
    )
    assert importlib.import_module("small_client.client").DEFAULT_BASE_URL == "https://eu.example/v2"
