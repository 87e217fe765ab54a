"""The pure core of a stream: bytes in, typed events and the end's meaning out. The shells in `streaming` add the waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from operator import length_hint
from typing import TYPE_CHECKING, Any

from ._accumulator import Accumulator
from ._answer import Answer, Meta, Violations, finished_response, report_violations
from ._error_body import status_of
from ._events import DONE, PLAIN, TERMINAL, decode_event, is_error, with_type
from ._json import parse_json
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
        self._adopters = PLAIN if on_violation is None else {}
        self._events: list[StreamEvents] = []
        self._pending: Iterator[StreamEvents] = iter(())
        self._accepted = 0

    def feed(self, chunk: bytes) -> Iterator[StreamEvents]:
        """Take bytes and return the events in them, up to the stream's end or an error.

        What is so far is what the caller has taken from this iterator and those before it.
        """
        self.size += len(chunk)
        events: list[StreamEvents] = []
        plain, chunk = self._decoder.feed_plain(chunk)
        if plain:
            self._parse(plain, events)
        if chunk:
            try:
                sent = self._decoder.feed(chunk)
            except EventTooLarge as error:
                self._parse_all(error.events, events)
                if not self._is_over():
                    self._break(error, f"{error}; max_event_bytes=... allows more", "")
            else:
                self._parse_all(sent, events)
        return self._deliver(events)

    def end(self) -> Iterator[StreamEvents]:
        """Take the end of the body and return the event that it completes, if there is one."""
        events: list[StreamEvents] = []
        if not self._is_over():
            self._parse_all(self._decoder.finish(), events)
            if isinstance(self.error, ResponseValidationError):
                self.error = self.interrupted("the stream ended inside an event", self.error.cause)
        return self._deliver(events)

    def _is_over(self) -> bool:
        """Whether what comes is behind the end, or behind an error."""
        return self.finished or self.error is not None

    def _parse_all(self, sent: list[ServerSentEvent], events: list[StreamEvents]) -> None:
        """Append events; those without data are keep-alives in the shape of an event."""
        sent = [event for event in sent if event.data]
        self._parse([event.data for event in sent], events, [event.event for event in sent])

    def _parse(self, datas: list[bytes], events: list[StreamEvents], names: list[str] | None = None) -> None:
        """Append the events of data, up to the stream's end or an error.

        Args:
            datas: The data of each.
            events: What they are appended to.
            names: Values of their `event` lines, where there are any.
        """
        if self._is_over():
            return
        before = len(events)
        adopters = self._adopters
        for data in datas:
            try:
                value = parse_json(data)
            except ValueError as error:
                if not data:
                    continue
                if data == DONE:
                    self.finished = self._has_done = True
                else:
                    problem = f"an event of the stream is no JSON: {error}; its data: {data[:200]!r}"
                    self._break(error, problem, data.decode("utf-8", "replace"))
                return
            kind = value.get("type") if value.__class__ is dict else None
            if kind.__class__ is str and (adopt := adopters.get(kind)) is not None:
                events.append(adopt(value))
                continue
            if names:
                value = with_type(value, names[len(events) - before])
            if not self._take(value, data, events):
                return

    def _take(self, value: Any, data: bytes, events: list[StreamEvents]) -> bool:
        """Append an event that may be more than plain; return whether the stream goes on."""
        if self._on_violation is not None:
            report_violations(value, "StreamEvents", self._on_violation)
        if is_error(value):
            self.error = self.answer.error(value, data.decode("utf-8", "replace"), status_of(value))
            return False
        event = decode_event(value)
        events.append(event)
        self.finished = event.type in TERMINAL
        return not self.finished

    def _deliver(self, events: list[StreamEvents]) -> Iterator[StreamEvents]:
        if self._events:
            self._accept()
        self._events = events
        self._pending = pending = iter(events)
        self._accepted = 0
        return pending

    def _accept(self) -> None:
        """Accumulate what the caller has taken since the last time."""
        events = self._events
        taken = len(events) - length_hint(self._pending)
        if taken > self._accepted:
            self._accumulator.feed(events if taken - self._accepted == len(events) else events[self._accepted : taken])
            self._accepted = taken

    def _break(self, cause: Exception, problem: str, text: str) -> None:
        self.error = self.answer.unreadable(problem, text)
        self.error.__cause__ = cause

    def response(self) -> OpenResponsesResult:
        """Return the response as far as the caller has seen it."""
        self._accept()
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
        self._accept()
        if self.error is None and self._accumulator.terminal is None:
            how = "with [DONE]" if self._has_done else "with its connection"
            self.error = self.interrupted(f"the stream ended {how}, without its last event")
        return self.error

    def attach(self, error: OpenRouterError) -> OpenRouterError:
        """Give an exception the response so far."""
        if error.response is None:
            error.response = self.response()
        return error

    def final(self, meta: Meta) -> OpenResponsesResult:
        """Return the finished response.

        Raises:
            OpenRouterError: It failed.
        """
        response = self.response()
        response.__dict__["_meta"] = meta
        if self._accumulator.terminal == "response.failed" or response.status == "failed":
            payload = {key: value for key, value in response.to_dict().items() if key in ("error", "error_type")}
            raise self.answer.error(payload, "", status_of(payload), response)
        return response

    def whole(self, body: bytes, now: float) -> Iterator[StreamEvents]:
        """Take a finished response that came in one piece instead of a stream; return the event that ends one.

        Raises:
            OpenRouterError: It reports an error or cannot be read.
        """
        self.size = len(body)
        result = finished_response(self.answer, body, now, self._on_violation)
        self.finished = True
        return self._deliver([result.as_event()])
