"""The pure core of a stream: bytes in, typed events and the end's meaning out. The shells in `streaming` add the waiting."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ._accumulator import Accumulator
from ._answer import Answer, Meta, Violations, finished_response, report_violations
from ._error_body import status_of
from ._events import DONE, MAY_BE_ERROR, TERMINAL, is_error, parse_event
from ._sse import EventTooLarge, ServerSentEvent, SSEDecoder
from .errors import OpenRouterError, ResponseValidationError, StreamInterruptedError

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult, StreamEvents


class StreamReader:
    """Reads one stream.

    Args:
        answer: What is known of the answer.
        limit: Bytes that one event may have.
        on_keepalive: Called with the text of each comment.
        on_violation: Called with the places where an event leaves the contract.

    Attributes:
        error: What to raise when the events before it are delivered, or None.
        finished: Whether the stream has said that it is over.
        size: Bytes of the body, decompressed, that have been read.
    """

    def __init__(
        self,
        answer: Answer,
        limit: int,
        on_keepalive: Callable[[str], object] | None,
        on_violation: Violations | None,
    ) -> None:
        self.answer = answer
        self.error: OpenRouterError | None = None
        self.finished = False
        self.size = 0
        self._decoder = SSEDecoder(limit, on_keepalive)
        self._on_violation = on_violation
        self._accumulator = Accumulator()
        self._has_done = False
        self.accept = self._accumulator.feed
        """Take an event when it is delivered, not before: what is so far is what the caller has seen."""

    def feed(self, chunk: bytes, wall: float) -> list[StreamEvents]:
        """Take bytes and return the events in them, up to the stream's end or an error.

        Args:
            chunk: The bytes.
            wall: Seconds since 1970.
        """
        self.size += len(chunk)
        try:
            sent = self._decoder.feed(chunk)
        except EventTooLarge as error:
            events = self._parse(error.events, wall)
            if self.error is None and not self.finished:
                self._break(error, f"{error}; max_event_bytes=... allows more", "")
            return events
        return self._parse(sent, wall)

    def end(self, wall: float) -> list[StreamEvents]:
        """Take the end of the body and return the event that it completes, if there is one."""
        events = self._parse(self._decoder.finish(), wall)
        if isinstance(self.error, ResponseValidationError):
            self.error = self.interrupted("the stream ended inside an event", self.error.cause)
        return events

    def _parse(self, sent: list[ServerSentEvent], wall: float) -> list[StreamEvents]:
        events: list[StreamEvents] = []
        for item in sent:
            data = item[0]
            if not data or self.finished or self.error is not None:
                continue  # a keep-alive in the shape of an event, or behind the end
            if data == DONE:
                self.finished = self._has_done = True
                break
            try:
                event, value = parse_event(item)
            except ValueError as error:
                problem = f"an event of the stream is no JSON: {error}; its data: {data[:200]!r}"
                self._break(error, problem, data.decode("utf-8", "replace"))
                break
            if self._on_violation is not None:
                report_violations(value, "StreamEvents", self._on_violation)
            kind = event.type
            if kind in MAY_BE_ERROR and is_error(value):
                text = data.decode("utf-8", "replace")
                self.error = self.answer.error(value, text, status_of(value), wall)
                break
            events.append(event)
            if kind in TERMINAL:
                self.finished = True
        return events

    def _break(self, cause: Exception, problem: str, text: str) -> None:
        self.error = self.answer.unreadable(problem, text)
        self.error.__cause__ = cause

    def response(self) -> OpenResponsesResult:
        """Return the response as far as the caller has seen it."""
        return self._accumulator.response()

    def interrupted(self, problem: str, cause: BaseException | None = None) -> StreamInterruptedError:
        """Return the exception for a stream that broke off."""
        answer = self.answer
        error = StreamInterruptedError(
            f"{problem}; what came is in .response and .text",
            attempts=answer.attempts,
            status_code=answer.raw.status_code,
            headers=dict(answer.raw.headers),
            retryable=True,
        )
        error.__cause__ = cause
        return error

    def ending(self) -> OpenRouterError | None:
        """Say what is wrong when no more events come: nothing, or what to raise."""
        if self.error is None and self._accumulator.terminal is None:
            how = "with [DONE]" if self._has_done else "with its connection"
            self.error = self.interrupted(f"the stream ended {how}, without its last event")
        return self.error

    def attach(self, error: OpenRouterError) -> OpenRouterError:
        """Give an exception the response so far."""
        if error.response is None:
            error.response = self.response()
        return error

    def final(self, wall: float, meta: Meta) -> OpenResponsesResult:
        """Return the finished response.

        Raises:
            OpenRouterError: It failed.
        """
        response = self.response()
        response.__dict__["_meta"] = meta
        if self._accumulator.terminal == "response.failed" or response.status == "failed":
            payload = {key: value for key, value in response.to_dict().items() if key in ("error", "error_type")}
            raise self.answer.error(payload, "", status_of(payload), wall, response)
        return response

    def whole(self, body: bytes, now: float, wall: float) -> list[StreamEvents]:
        """Take a finished response that came in one piece instead of a stream; return the event that ends one.

        Raises:
            OpenRouterError: It reports an error or cannot be read.
        """
        self.size = len(body)
        result = finished_response(self.answer, body, now, wall, self._on_violation)
        self.finished = True
        return [result.as_event()]
