"""The same scripts without a socket: a transport for httpx."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import httpx

from .._core.hints import make_evaluable
from ._raw_response import RawResponse
from ._received_request import ReceivedRequest
from ._script import Script, ServerScript
from ._wire import chunks_of, has_body, headers_of, reason_of


class FakeTransport(Script, httpx.BaseTransport, httpx.AsyncBaseTransport):
    """An httpx transport that responds to every request as scripted, without a socket, for synchronous and asynchronous clients.

    `OpenRouter(client=httpx.Client(transport=FakeTransport(...)))`, or `async_client=httpx.AsyncClient(transport=...)`.

    It never waits. A `delay`, a `pace` or a response that hangs raises `httpx.ReadTimeout` at once where it is longer than
    the request's time limit for reading, or never ends, and else passes at once; limits that this library keeps itself,
    `total_timeout` and `event_timeout`, are not reached. To see a program wait, use a `Server`.

    Args:
        script: As of a `Server`.
        strict: As of a `Server`; closing the httpx client does not call `check`.

    Raises:
        ValueError: There is no response at all.

    Attributes:
        requests: The requests so far.
    """

    def __init__(self, script: ServerScript, strict: bool = False) -> None:
        super().__init__(script, strict)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Respond to a request; raises what httpx raises where a response is late or breaks off."""
        request.read()
        return self._fake_response(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Respond to a request; raises what httpx raises where a response is late or breaks off."""
        await request.aread()
        return self._fake_response(request)

    def _fake_response(self, request: httpx.Request) -> httpx.Response:
        target = request.url.raw_path.decode("ascii")
        asked = self._record(ReceivedRequest(request.method, target, dict(request.headers), request.content))
        response = self._response_to(asked)
        _wait(response.delay, request)
        if not response.responds:
            raise _broken(response, request, "the server disconnected without a response")
        return httpx.Response(
            response.status,
            headers=headers_of(response, asked.number, close=False),
            stream=_Body(response, request),
            extensions={"http_version": b"HTTP/1.1", "reason_phrase": reason_of(response).encode()},
        )


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A response's body, chunk by chunk, and how it ends."""

    def __init__(self, response: RawResponse, request: httpx.Request) -> None:
        self._raw_response = response
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        response, request = self._raw_response, self._request
        if has_body(response) and request.method != "HEAD":
            for index, chunk in enumerate(chunks_of(response)):
                _wait(response.pace if index else 0, request)
                yield chunk
        if response.ending == "hang":
            _wait(float("inf"), request)
        # Without framing, the end of the connection is the end of the body, unless it is a reset.
        if response.ending == "reset" or (response.ending == "cut" and response.framing != "close"):
            raise _broken(response, request, "the connection was closed inside the body")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


def _wait(seconds: float, request: httpx.Request) -> None:
    limit = request.extensions.get("timeout", {}).get("read")
    if seconds > (float("1e308") if limit is None else limit):
        raise httpx.ReadTimeout(f"the script waits for {seconds:g} s", request=request)


def _broken(response: RawResponse, request: httpx.Request, message: str) -> httpx.TransportError:
    error = httpx.ReadError if response.ending == "reset" else httpx.RemoteProtocolError
    return error(message, request=request)


make_evaluable(FakeTransport, {"Step": f"{__package__}._script"})
