"""What the two shells of a stream share: all but reading, closing and waiting."""

from __future__ import annotations

import math
import time
import warnings
from collections.abc import Iterator, Mapping
from operator import length_hint
from typing import TYPE_CHECKING

import httpx

from ._answer import Answer, Meta, looks_like_stream, media_type
from ._options import StreamOptions
from ._reader import StreamReader
from ._settings import KEPT_CONNECTIONS
from .errors import APITimeoutError, OpenRouterError

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult, StreamEvents


class Stream:
    """What both shells share: all but reading, closing and waiting."""

    def __init__(self, answer: Answer, options: StreamOptions) -> None:
        self._answer = answer
        self._options = options
        self._reader = StreamReader(answer, options.max_event_bytes, options.on_keepalive, options.on_violation)
        self._raw = answer.raw
        self._ended = False
        self._closed = False
        self._waited = 0.0  # for events; the time that the caller takes for itself does not count
        if options.open_streams is not None:
            options.open_streams.add(id(self))
        self._has_deadline = options.event_timeout is not None or options.total_timeout is not None

    @property
    def response_so_far(self) -> OpenResponsesResult:
        """The response as far as the events that were delivered tell it; built anew on each access."""
        return self._reader.response()

    @property
    def output_text(self) -> str:
        """The text of the response so far."""
        return self._reader.response().output_text

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._raw.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of the answer; names are case-insensitive."""
        return self._raw.headers

    @property
    def generation_id(self) -> str | None:
        """Id of the generation, to be named when support is asked."""
        headers: Mapping[str, str] = self._raw.headers
        return headers.get("x-generation-id")

    @property
    def meta(self) -> Meta:
        """What is known of the answer so far: status, headers, generation id, attempts, time, bytes."""
        return self._answer.meta(time.monotonic(), self._reader.size)

    def __repr__(self) -> str:
        state = "closed" if self._closed else "open"
        return f"<{type(self).__name__} {self.status_code} {self.generation_id or ''} {state}>"

    def _feed(self, chunk: bytes) -> Iterator[StreamEvents]:
        events = self._reader.feed(chunk)
        if self._has_deadline:
            self._waited = 0.0 if length_hint(events) else self._waited
            problem = self._too_long(time.monotonic())
            if problem is not None and self._reader.error is None and not self._reader.finished:
                self._reader.error = self._timed_out(problem)
        return events

    def _deadline(self) -> float:
        """Return the moment until which the next chunk may be waited for."""
        event_timeout, total = self._options.event_timeout, self._options.total_timeout
        event_moment = time.monotonic() + event_timeout - self._waited if event_timeout is not None else math.inf
        return min(event_moment, self._answer.started + total if total is not None else math.inf)

    def _too_long(self, now: float) -> str | None:
        event_timeout, total = self._options.event_timeout, self._options.total_timeout
        if total is not None and now - self._answer.started >= total:
            return f"the stream took longer than {total:g} s (total_timeout)"
        if event_timeout is not None and self._waited >= event_timeout:
            return f"no event came for {event_timeout:g} s (event_timeout)"
        return None

    def _timed_out(self, problem: str) -> OpenRouterError:
        return APITimeoutError(
            f"{problem}; pass a longer one. What came is in .response and .text",
            headers=dict(self._raw.headers),
            status_code=self._raw.status_code,
            attempts=self._answer.attempts,
        )

    def _lost(self, cause: Exception) -> OpenRouterError:
        """Return what a failing read raises."""
        if isinstance(cause, httpx.TimeoutException):
            silent = f"the stream was silent for {self._options.timeout.read:g} s (read timeout)"
            error = self._timed_out(self._too_long(time.monotonic()) or silent)
            error.__cause__ = cause
        elif isinstance(cause, OverflowError):
            error = self._answer.unreadable(str(cause), "")
        else:
            error = self._reader.interrupted(f"the connection broke: {cause or type(cause).__name__}", cause)
        self._reader.error = error
        return error

    def _end(self) -> None:
        """Raise what the end of the stream means, if it is bad."""
        error = self._reader.ending()
        self._ended = True
        if error is not None:
            raise self._reader.attach(error)

    def _final(self) -> OpenResponsesResult:
        if self._reader.error is not None:
            raise self._reader.attach(self._reader.error)
        if not self._ended:
            raise self._reader.attach(self._reader.interrupted("the stream was closed before its end"))
        return self._reader.final(self.meta)

    def _is_stream(self) -> bool:
        """Whether the answer is an event stream, as far as its headers tell; read it whole where they speak against it."""
        return media_type(self._raw.headers) in ("text/event-stream", "")

    def _is_plain(self) -> bool:
        """Whether bytes of the answer can be taken as they are: it is not compressed, and not read already."""
        return "content-encoding" not in self._raw.headers and not self._raw.is_stream_consumed

    def _whole(self, body: bytes) -> Iterator[Iterator[StreamEvents]]:
        """Take an answer that was not declared as a stream: a stream all the same, or one finished response."""
        if looks_like_stream(self._raw.headers, body):
            yield self._feed(body)
            yield self._reader.end()
            return
        try:
            yield self._reader.whole(body, time.monotonic())
        except OpenRouterError as error:
            self._reader.error = error

    def _is_crowded(self) -> bool:
        """Whether the pool would not keep this stream's connection: it keeps none while more than that are in use."""
        peers = self._options.open_streams
        return peers is not None and len(peers) > KEPT_CONNECTIONS

    def _leave(self) -> None:
        if self._options.open_streams is not None:
            self._options.open_streams.discard(id(self))

    def _warn(self) -> bool:
        """Warn of a stream that was dropped open; return whether it was."""
        if getattr(self, "_closed", True):
            return False
        self._closed = True
        self._leave()
        warnings.warn(f"a stream was not closed: use `with` or close(): {self!r}", ResourceWarning, stacklevel=3)
        return True
