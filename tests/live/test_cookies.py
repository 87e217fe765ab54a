"""Cookies that a server sets: kept and sent as by httpx, though only responses that set some are looked into."""

from __future__ import annotations

import asyncio
import json
import threading
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import Any

import httpx
import pytest

from openrouter_codegen.runtime.http.client import Client
from openrouter_codegen.runtime.http.cookies import look_where_set
from openrouter_responses import OpenRouter
from openrouter_responses.testing import FakeResponse, RawResponse, Server
from support import KEY, Api, Session, run


def sent(server: Server) -> list[str | None]:
    """The cookies of each request."""
    return [request.headers.get("cookie") for request in server.requests]


def test_a_cookie_is_sent_until_the_server_takes_it_back(api: Api) -> None:
    script = [
        FakeResponse("none"),
        FakeResponse("set", headers={"Set-Cookie": "route=a; Path=/"}),
        FakeResponse("kept"),
        FakeResponse("changed", headers={"set-cookie": "route=b; Path=/"}),
        FakeResponse("elsewhere", headers={"SET-COOKIE": "other=c; Path=/elsewhere"}),
        FakeResponse("taken back", headers={"Set-Cookie": "route=; Path=/; Max-Age=0"}),
        FakeResponse("none again"),
    ]
    with Server(script) as server:

        async def calls() -> None:
            async with Session(api, server.url) as session:
                for _ in script:
                    await session.send(model="m", input="x")

        run(api, calls)
        assert sent(server) == [None, None, "route=a", "route=a", "route=b", "route=b", None]


def test_a_stream_and_a_failure_set_cookies_too(api: Api) -> None:
    script = [
        FakeResponse("a stream", headers={"Set-Cookie": "stream=1"}),
        RawResponse.error(429, "slow down", headers={"Set-Cookie": "failure=1"}),
        FakeResponse("sent again"),
    ]
    with Server(script) as server:

        async def calls() -> None:
            async with Session(api, server.url, max_retries=1) as session:
                await session.stream(model="m", input="x")
                await session.send(model="m", input="x")

        run(api, calls)
        assert sent(server) == [None, "stream=1", "stream=1; failure=1"]


def test_clients_do_not_share_cookies(api: Api) -> None:
    with Server([FakeResponse("set", headers={"Set-Cookie": "one=1"}), FakeResponse("other")]) as server:
        api.send(server.url, model="m", input="x")
        api.send(server.url, model="m", input="x")
        assert sent(server) == [None, None]


def test_threads_share_cookies_and_event_loops_do_not() -> None:
    setting = FakeResponse("set", headers={"Set-Cookie": "a=b"})
    with Server([setting, *[FakeResponse("other")] * 4]) as server:
        client = OpenRouter(api_key=KEY, server_url=server.url)

        def call() -> None:
            client.responses.send(model="m", input="x")

        async def acall() -> None:
            await client.responses.send_async(model="m", input="x")
            await client.async_http_client().aclose()

        with client:
            call()
            thread = threading.Thread(target=call)
            thread.start()
            thread.join()
            asyncio.run(acall())
            assert len(list(client.responses.map([{"input": "x"}, {"input": "y"}], model="m", concurrency=2))) == 2
        assert sent(server) == [None, "a=b", None, None, None]


def test_a_generated_client_has_its_own_and_those_that_are_set() -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("cookie"))
        return httpx.Response(200, headers={"Set-Cookie": "set=2"} if len(seen) == 2 else {})

    seen: list[str | None] = []
    client = Client("https://api.example", cookies={"own": "1"}, httpx_args={"transport": httpx.MockTransport(respond)})
    for _ in range(3):
        client.get_httpx_client().get("https://api.example/")
    assert seen == ["own=1", "own=1", "own=1; set=2"]


def test_only_responses_that_set_some_are_looked_into(api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    extract = httpx.Cookies.extract_cookies

    def noted(cookies: httpx.Cookies, response: httpx.Response) -> None:
        looked.append(response.headers["set-cookie"])
        extract(cookies, response)

    monkeypatch.setattr(httpx.Cookies, "extract_cookies", noted)
    script = [FakeResponse("none"), FakeResponse("set", headers={"Set-Cookie": "a=b"}), FakeResponse("none")]
    with Server(script) as server:

        async def calls() -> None:
            async with Session(api, server.url) as session:
                await session.send(model="m", input="x")
                await session.stream(model="m", input="x")
                await session.send(model="m", input="x")

        run(api, calls)
        assert sent(server) == [None, None, "a=b"]
    assert looked == ["a=b"]


def test_a_jar_of_the_programs_own_is_used() -> None:
    """It may refuse cookies, and be saved."""
    refusing = CookieJar(DefaultCookiePolicy(allowed_domains=[]))
    taking = CookieJar()
    seen: list[str | None] = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers.get("cookie"))
        return httpx.Response(200, headers={"Set-Cookie": "a=b"})

    for jar in (refusing, taking):
        args = {"cookies": jar, "transport": httpx.MockTransport(respond)}
        client = Client("https://api.example", httpx_args=args).get_httpx_client()
        for _ in range(2):
            client.get("https://api.example/")
        assert client.cookies.jar is jar
    assert seen == [None, None, None, "a=b"]
    assert (len(refusing), len(taking)) == (0, 1)


def test_another_client_is_changed_likewise(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[Any] = []
    monkeypatch.setattr(httpx.Cookies, "extract_cookies", lambda _, response: looked.append(response))
    transport = httpx.MockTransport(lambda request: httpx.Response(200, headers=json.loads(request.content)))
    client = httpx.Client(transport=transport)
    look_where_set(client)
    client.post(f"https://api.example/{KEY}", json={"Content-Type": "text/plain"})
    assert looked == []
    setting = client.post("https://api.example/", json={"Set-Cookie": "a=b"})
    assert looked == [setting]


def test_an_object_without_cookies_is_left_as_it_is() -> None:
    other = object()
    look_where_set(other)
    assert not vars(type(other)).get("_cookies")
