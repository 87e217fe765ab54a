"""The pure core of a stream: bytes in, typed events and the meaning of its end out. The shells in `streaming` add the waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

from openrouter_generated.runtime.headers import STREAM, media_type
from openrouter_generated.runtime.json_parser import NOT_PLAIN, parse_all, parse_each, parse_lenient, parse_plain
from openrouter_generated.runtime.sse import EventTooLarge, ServerSentEvent
from openrouter_generated.runtime.sse_split import SSESplitter, as_bytes

from ..errors import OpenRouterError
from ..errors._build import error_for, failed_response, interrupted, invalid_response, keep_response
from ..errors._details import status_of
from .delivery import make_delivery
from .endings import RawEvent, interruption, unreadable_event
from .event_types import TERMINAL
from .events import DONE, FAST_DECODERS, decode_event, decode_same_type, is_error, response_of, with_type
from .finished import finished_response
from .response_info import Meta, ResponseInfo
from .stream_state import StreamState
from .undeclared import UndeclaredBody
from .violations import Violations, report_invalid_utf8, report_violations

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult, OutputItems, StreamEvents

_OPEN = StreamState.OPEN
"""A member of an enum takes longer to look up than the rest of a line."""
_FEW = 4
"""Events that are decoded one after the other."""
_SLOW: tuple[type[Exception], ...] = (KeyError, TypeError, *NOT_PLAIN)
"""What the short way from data to an event raises for others than the usual ones."""


class StreamReader:
    """Reads one stream.

    Args:
        info: What is known of the HTTP response.
        limit: Bytes that one event may have.
        on_keepalive: Called with the text of each comment.
        on_violation: Called with the places where an event leaves the contract.
        lock: Held while the response so far is built, for which other threads may ask; a thread may take it again.

    Attributes:
        info: What is known of the HTTP response.
        state: Where the stream is in its life.
        error: What ended the stream, where its state is `FAILED`.
        size: Bytes of the body, decompressed, that have been read.
        terminal: The response that the terminal event carries, or None.
    """

    def __init__(
        self,
        info: ResponseInfo,
        limit: int,
        on_keepalive: Callable[[str], object] | None,
        on_violation: Violations | None,
        lock: AbstractContextManager[object] | None = None,
    ) -> None:
        self.info = info
        self.state = StreamState.OPEN
        self.error: OpenRouterError | None = None
        self.size = 0
        self._is_ending = False
        self._decoder = SSESplitter(limit, on_keepalive)
        self._on_violation = on_violation
        self._saw_done = False
        self._saw_terminal = False
        self.terminal: Any = None
        self._failure: RawEvent | None = None  # the event that brought a failed response
        self._unknown: RawEvent | None = None  # the newest event of an unknown type: it may be an error
        self._undeclared = None if media_type(info.headers) == STREAM else UndeclaredBody()
        self._fast_decoders = FAST_DECODERS if on_violation is None else {}
        self._delivery = make_delivery(lock)

    # Reading

    def feed(self, chunk: bytes) -> Iterator[StreamEvents]:
        """Take bytes and return the events in them, up to the stream's end or an error.

        The response so far is what the caller has taken from this iterator, and all of those before it.
        """
        self.size += len(chunk)
        events: list[StreamEvents] = []
        try:
            datas = self._decoder.split(chunk)
        except EventTooLarge as error:
            self._parse_sent(error.events, events)
            if self.state is StreamState.OPEN:
                too_large = invalid_response(self.info, f"{error}; pass a larger max_event_bytes", "")
                too_large.__cause__ = error
                self.fail(too_large)
        else:
            if len(datas) == 1 and self.state is _OPEN:  # most chunks bring one event
                try:
                    value = parse_plain(datas[0])
                    events = [self._fast_decoders[value["type"]](value)]
                except _SLOW:
                    self._parse(datas, events)
            else:
                self._parse(datas, events)
        return self._delivery.deliver(events, self.size)

    @property
    def is_declared(self) -> bool:
        """Whether the headers declare an event stream, so that `feed` takes all; else `feed_undeclared` does."""
        return self._undeclared is None

    def feed_undeclared(self, chunk: bytes) -> Iterator[StreamEvents]:
        """Take bytes of a body that is a stream, or one finished response, as its first bytes show.

        Raises:
            OverflowError: It is not a stream, and longer than a body may be.
        """
        if self._undeclared is None:
            return self.feed(chunk)
        self.size += len(chunk)
        start = self._undeclared.add(chunk)
        if start is None:
            return iter(())
        self._undeclared = None
        self.size -= len(start)
        return self.feed(start)

    def finish(self, now: float = 0.0) -> Iterator[StreamEvents]:
        """Take the end of the body and return the event that it completes, if there is one.

        Args:
            now: The monotonic clock, in seconds.
        """
        events: list[StreamEvents] = []
        body = self._undeclared.content() if self._undeclared is not None else b""
        if self.state is not StreamState.OPEN:
            pass
        elif body or (self._undeclared is not None and media_type(self.info.headers)):
            result = finished_response(self.info, body, now, self._on_violation)
            if isinstance(result, OpenRouterError):
                self.fail(result)
            else:
                self._saw_terminal = True
                self.state = StreamState.ENDED
                events.append(result.as_event())
        else:
            self._is_ending = True
            self._parse_sent(self._decoder.finish(), events)
        return self._delivery.deliver(events, self.size)

    def _parse_sent(self, sent: list[ServerSentEvent], events: list[StreamEvents]) -> None:
        self._parse([event.data for event in sent], events, sent)

    def _parse(
        self, datas: Sequence[str | bytes], events: list[StreamEvents], sent: Sequence[ServerSentEvent] = ()
    ) -> None:
        """Append the events of data, up to the stream's end or an error.

        Args:
            datas: The data of each; those without are keep-alives in the shape of an event.
            events: What they are appended to.
            sent: The same, where they are not what the decoder has split last.
        """
        decoders, left, number = self._fast_decoders, iter(datas), 0
        append = events.append
        values = parse_all(datas) if len(datas) > _FEW and self.state is _OPEN else None
        alike = decode_same_type(values) if values and decoders else None
        if alike is not None:
            events += alike
            return
        while self.state is _OPEN:
            others = number - len(events)  # each value that is taken makes one event
            for value in parse_each(left) if values is None else values:
                try:
                    decode = decoders[value["type"]]
                except (KeyError, TypeError):  # it is not an object, or its type is new, unknown or more than a key
                    number = others + len(events)
                    name = sent[number].event if sent else self._decoder.name(number)
                    if not self._take(value, datas[number], name, events):
                        return
                else:
                    append(decode(value))
            number = others + len(events)
            if number == len(datas):
                return
            name = sent[number].event if sent else self._decoder.name(number)
            self._take_unparsed(as_bytes(datas[number]), name, events)
            number += 1

    def _take_unparsed(self, data: bytes, name: str, events: list[StreamEvents]) -> None:
        """Append the event of data that the parser does not take at once, or end the stream with what the data means."""
        if not data:
            return
        if data.strip() == DONE:
            self._saw_done = True
            self.state = StreamState.ENDED
            return
        try:
            value, is_utf8 = parse_lenient(data)
        except ValueError as error:
            self.fail(unreadable_event(self.info, data, name, error, is_last=self._is_ending))
            return
        if not is_utf8:
            report_invalid_utf8(data, "StreamEvents", self._on_violation)
        self._take(value, data, name, events)

    def _take(self, value: Any, data: str | bytes, name: str, events: list[StreamEvents]) -> bool:
        """Append an event that may mean more to the stream; return whether the stream goes on."""
        value = with_type(value, name)
        if self._on_violation is not None:
            report_violations(value, "StreamEvents", self._on_violation)
        if is_error(value):
            text = as_bytes(data).decode("utf-8", "replace")
            self.fail(error_for(self.info, value, text, status_of(value)))
            return False
        event = decode_event(value)
        events.append(event)
        if event.type in TERMINAL:
            self._saw_terminal = True
            self.terminal = response_of(event)
            self.state = StreamState.ENDED
            if event.type == "response.failed" or getattr(response_of(event), "status", None) == "failed":
                self._failure = RawEvent(value, as_bytes(data))
            return False
        if event.is_unknown:
            self._unknown = RawEvent(value, as_bytes(data))
        return True

    # States

    def fail(self, error: OpenRouterError) -> None:
        """End the stream with an error."""
        self.error = error
        self.state = StreamState.FAILED

    def complete(self) -> None:
        """Take note that no more events come and the caller has seen all.

        Raises:
            OpenRouterError: The stream failed, or ended without its terminal event; the error has the response so far.
        """
        if self.error is None and not self._saw_terminal:
            problem = (
                "the stream ended with [DONE], but without its terminal event"
                if self._saw_done
                else "the connection was closed before the terminal event"
            )
            self.fail(self.interruption(problem))
        elif self.error is None and self._failure is not None:
            failed = failed_response(self.info, self._failure.value, self._failure.text, self.response())
            self.fail(failed)
        if self.error is not None:
            raise self.with_response(self.error)
        self.state = StreamState.COMPLETE

    def interruption(self, problem: str, cause: BaseException | None = None) -> OpenRouterError:
        """Return the error for a stream without a terminal event: what the server wrote outside of events, if it is an error.

        Args:
            problem: How the stream broke off.
            cause: What was raised.
        """
        cut_off = [event.data for event in self._decoder.finish() if not self._saw_done]  # after [DONE] none counts
        return interruption(self.info, problem, cause, [*cut_off, bytes(self._decoder.outside)], self._unknown)

    def close(self) -> None:
        """Take note that the caller reads no further."""
        if self.state in (StreamState.OPEN, StreamState.ENDED):
            self.state = StreamState.CLOSED

    # Results

    def response(self) -> OpenResponsesResult:
        """Return the response as far as the caller has seen it."""
        return self._delivery.response()

    def reported(self) -> Any:
        """Return the response that has the usage: the terminal event's, which is not built anew, or what came."""
        return self.terminal if getattr(self.terminal, "usage", None) else self.response()

    @property
    def has_whole_response(self) -> bool:
        """Whether the terminal event came, and reports no failure."""
        return self._saw_terminal and self.error is None and self._failure is None

    def finished_items(self) -> list[OutputItems]:
        """Return the items that are finished, as far as the caller has seen events, each once."""
        return self._delivery.finished_items()

    def with_response(self, error: OpenRouterError) -> OpenRouterError:
        """Give an exception the response so far."""
        if error.response is None:
            keep_response(error, self.info, self.response())
        return error

    def result(self, meta: Meta) -> OpenResponsesResult:
        """Return the finished response.

        Raises:
            OpenRouterError: The stream or the response failed, or the stream was closed before its end.
        """
        if self.error is not None:
            raise self.with_response(self.error)
        if self.state is not StreamState.COMPLETE:
            raise self.with_response(interrupted(self.info, "the stream was closed before its end"))
        response = self.response()
        response.__dict__["_meta"] = meta
        return response
