# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""Writing a `StreamedBody`: what it holds is read while it is written, chunk by chunk, in each attempt anew."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import httpx

from ..streamed_body import StreamedBody
from . import backend

if TYPE_CHECKING:

    class _Request(httpx.Request):
        pass

else:
    _Request = object


class _BodyStream:
    """A body as httpx writes it, for synchronous and asynchronous clients.

    Args:
        body: The body.
        moment: When writing it must end, on the monotonic clock in seconds, or None. Asynchronous calls end by themselves.
    """

    def __init__(self, body: StreamedBody, moment: float | None) -> None:
        self._body = body
        self._moment = moment

    def __iter__(self) -> Iterator[bytes]:
        for chunk in _chunks(self._body):
            if self._moment is not None and time.monotonic() >= self._moment:  # reading may have taken long
                raise httpx.WriteTimeout("the total time is over")
            yield chunk

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _AsyncChunks(_chunks(self._body))


class _AsyncChunks:
    """Chunks that are read in a thread, one at a time, so that no disk holds up the event loop.

    It is not an asynchronous generator, which a cancellation would leave to the loop to be closed.
    """

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        from anyio.to_thread import run_sync

        chunk = await run_sync(next, self._chunks, None)
        if chunk is None:
            raise StopAsyncIteration
        return chunk


class _StreamedRequest(_Request):
    """A request whose content is read when somebody asks for it: hooks do, and need not know that it is streamed."""

    @property
    def content(self) -> bytes:
        """The whole body, which is in memory from then on."""
        return self.read()


def _chunks(body: StreamedBody) -> Iterator[bytes]:
    try:
        yield from body.chunks()
    except Exception as error:  # a file may be an object of the caller's, which raises anything
        raise backend.UnreadableBody(str(error) or type(error).__name__) from error


@lru_cache(maxsize=8)
def _classes(library: Any) -> tuple[Any, Any]:
    """Return the classes of a request and of a stream that are those of a library, too."""
    stream = type("BodyStream", (_BodyStream, library.SyncByteStream, library.AsyncByteStream), {})
    return type("StreamedRequest", (_StreamedRequest, library.Request), {}), stream


def build_streamed(client: Any, body: StreamedBody, method: str, url: Any, **options: Any) -> httpx.Request:
    """Build a request whose body is written in chunks. Clients of unknown libraries get it in one.

    Args:
        client: What sends it.
        body: The body.
        method: The HTTP method.
        url: Its URL.
        options: More arguments of `httpx.Client.build_request`, and `moment`, when writing must end.
    """
    moment = options.pop("moment")
    if backend.client_mode(client.__class__) is None:
        whole: httpx.Request = client.build_request(method, url, content=b"".join(_chunks(body)), **options)
        return whole
    bare = client.build_request(method, url, **options)
    bare.headers["Content-Length"] = str(len(body))
    made_class, stream_class = _classes(backend.library_of(client.__class__))
    made: httpx.Request = made_class(
        bare.method, bare.url, headers=bare.headers, stream=stream_class(body, moment), extensions=bare.extensions
    )
    return made
