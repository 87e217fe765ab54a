"""httpx clients and transports that the caller made."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from live.calls import echo, router
from openrouter_responses import OpenRouter, errors
from openrouter_responses.testing import RawResponse, Server
from payloads import bare_completed, bare_delta, bare_response, error_body
from support import ASK, KEY, Api

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")

DELTA, END = bare_delta("a"), bare_completed("ab")


class Recorder(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport of the user's own: no network at all."""

    def __init__(self, *responses: httpx.Response | Exception) -> None:
        self.responses = list(responses)
        self.requests: list[httpx.Request] = []
        self.closed = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        response = self.responses.pop(0)
        if isinstance(response, Exception):
            raise response
        return response

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


class TestOwnHttpx:
    def settings(self, api: Api, **settings: Any) -> dict[str, Any]:
        if api.mode == "sync":
            return {"client": httpx.Client(**settings)}
        return {"async_client": httpx.AsyncClient(**settings)}

    def test_transport(self, api: Api, delays: list[float]) -> None:
        transport = Recorder(
            httpx.ConnectError("no"),
            httpx.Response(503, json=error_body(503)),
            httpx.Response(200, json=bare_response("mine")),
        )
        settings = self.settings(api, transport=transport)
        found = api.send("http://example.test/api/v1", client=settings, **ASK)
        assert (found.output_text, found.meta.attempts, len(delays)) == ("mine", 3, 2)
        assert {str(request.url) for request in transport.requests} == {"http://example.test/api/v1/responses"}
        # It was given, so it is not closed; it serves again.
        assert transport.closed == 0
        assert not next(iter(settings.values())).is_closed
        transport.responses = [httpx.Response(200, json=bare_response("again"))]
        assert api.send("http://example.test", client=settings, **ASK).output_text == "again"

    def test_stream_from_a_transport(self, api: Api) -> None:
        body = RawResponse.stream([DELTA, END]).body
        headers = {"Content-Type": "text/event-stream"}
        settings = self.settings(api, transport=Recorder(httpx.Response(200, headers=headers, content=body)))
        streamed = api.stream("http://example.test", client=settings, **ASK)
        assert (streamed.deltas, streamed.final.output_text) == ("a", "ab")

    @pytest.mark.parametrize("exception", [OSError("mine"), KeyError("mine")])
    def test_what_a_transport_raises_itself_is_not_swallowed(self, api: Api, exception: Exception) -> None:
        settings = self.settings(api, transport=Recorder(exception))
        with pytest.raises(type(exception), match="mine"):
            api.send("http://example.test", client=settings, **ASK)

    @pytest.mark.parametrize("ends", ["read", "close"])
    def test_a_status_counts_where_an_event_hook_has_taken_the_body(self, api: Api, ends: str) -> None:
        def take(response: httpx.Response) -> None:
            list(response.iter_lines()) if ends == "read" else response.close()

        async def atake(response: httpx.Response) -> None:
            if ends == "read":
                _ = [line async for line in response.aiter_lines()]
            else:
                await response.aclose()

        async def asend() -> None:
            async with httpx.AsyncClient(event_hooks={"response": [atake]}) as own:
                await OpenRouter(api_key=KEY, server_url=server.url, async_client=own).responses.send_async(**ASK)

        def send() -> None:
            if api.mode == "async":
                asyncio.run(asend())
                return
            with httpx.Client(event_hooks={"response": [take]}) as own:
                OpenRouter(api_key=KEY, server_url=server.url, client=own).responses.send(**ASK)

        with Server(RawResponse.error(429, retry_after=0)) as server:
            with pytest.raises(errors.TooManyRequestsResponseError) as caught:
                send()
            assert caught.value.attempts == len(server.requests) == 3

    def test_headers_and_event_hooks_of_the_client(self, api: Api) -> None:
        seen: list[str] = []

        def note(value: Any) -> None:
            seen.append(type(value).__name__)

        async def anote(value: Any) -> None:
            note(value)

        async def script(server: Server) -> None:
            async with httpx.AsyncClient(headers=headers, event_hooks={"request": [anote], "response": [anote]}) as own:
                await router(server, async_client=own).beta.responses.send_async(**ASK)

        headers = {"X-Mine": "1", "User-Agent": "me"}
        with Server(echo) as server:
            if api.mode == "async":
                asyncio.run(script(server))
            else:
                with httpx.Client(headers=headers, event_hooks={"request": [note], "response": [note]}) as own:
                    router(server, client=own).beta.responses.send(**ASK)
            request = server.requests[0]
        assert seen == ["Request", "Response"]
        assert request.headers["x-mine"] == "1"
        assert request.headers["user-agent"].startswith("openrouter-responses/")

    def test_wrong_type_is_refused(self) -> None:
        with httpx.Client() as client, pytest.raises(TypeError, match="async_client"):
            OpenRouter(api_key=KEY, async_client=client)  # type: ignore[arg-type]  # that is the point
        with pytest.raises(TypeError, match="async_client"):
            OpenRouter(api_key=KEY, client=httpx.AsyncClient())  # type: ignore[arg-type]  # that is the point
