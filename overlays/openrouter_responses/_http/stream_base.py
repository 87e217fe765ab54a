"""What the synchronous and the asynchronous stream share: all but reading, closing and waiting."""

from __future__ import annotations

import math
import time
import warnings
from collections.abc import Callable, Iterator, Mapping
from operator import length_hint
from threading import RLock
from typing import TYPE_CHECKING, Any, NoReturn, Self

from openrouter_generated.runtime.http import backend
from openrouter_generated.runtime.http.open_responses import OpenResponse
from openrouter_generated.runtime.http.pool_repair import is_closed
from openrouter_generated.runtime.named_tuple import NamedTuple

from .._core.options import Options
from .._core.public_names import public_names
from .._core.response_info import Meta
from .._core.stream_reader import StreamReader
from .._core.stream_state import StreamState
from .._core.usage_counter import UsageCounter
from ..errors import OpenRouterError
from ..errors._build import KEPT, invalid_response, timed_out
from .connections import KEPT_CONNECTIONS
from .failures import CLIENT_CLOSED
from .received import Received, forget_frames, name_request, with_raw

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult, StreamEvents

DRAIN_SECONDS = 0.25
"""Seconds that the end of a body may take after the stream has ended."""
DRAIN_CHUNKS = 16
"""Chunks that may come in that time."""


def being_read() -> RuntimeError:
    """Return what the second of two readers gets."""
    return RuntimeError("the stream is being read by another thread or task: one of them reads, or each has its own")


class StreamSettings(NamedTuple):
    """How a stream is read.

    Attributes:
        options: The options of the call.
        read_timeout: Seconds without receiving a byte, comments included, or None.
        open_streams: Ids of all open streams of the client.
        http_client: The httpx client that the response came through.
        usage: What adds up the usage of the client's responses.
        leave: Called when the stream has ended, as often as need be, also by a finalizer.
    """

    options: Options
    read_timeout: float | None
    open_streams: set[int]
    http_client: Any
    usage: UsageCounter
    leave: Callable[[], object]


class StreamBase:
    """What the synchronous and the asynchronous stream share."""

    _entry: OpenResponse
    _batch: Iterator[StreamEvents]

    def __init__(self, received: Received, settings: StreamSettings) -> None:
        options = settings.options
        hooks = options.hooks
        self._info = received.info
        self._raw = received.raw
        self._settings = settings
        self._reader = StreamReader(
            received.info, options.max_event_bytes, hooks.on_keepalive, hooks.on_contract_violation, RLock()
        )
        self._feed_reader = self._reader.feed if self._reader.is_declared else self._reader.feed_undeclared
        self._when_ended: list[Callable[[Any], object]] = [StreamBase._count_usage]
        self._waited = 0.0  # seconds, for events; the time that the caller takes for itself does not count
        self._has_deadline = options.event_timeout is not None or options.total_timeout is not None
        settings.open_streams.add(id(self))

    @property
    def response_so_far(self) -> OpenResponsesResult:
        """The response as far as the delivered events have it; built anew on each access."""
        return self._reader.response()

    @property
    def output_text(self) -> str:
        """The text of the response so far."""
        return self._reader.response().output_text

    @property
    def is_finished(self) -> bool:
        """Whether the caller has the whole response: its terminal event was delivered, and reports no failure."""
        return self._reader.has_whole_response and not length_hint(self._batch)

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self._info.status

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of the response; names are case-insensitive."""
        return self._info.headers

    @property
    def generation_id(self) -> str | None:
        """Id of the generation; quote it in support requests."""
        return self._info.generation_id

    @property
    def meta(self) -> Meta:
        """What is known of the response so far: status, headers, generation id, attempts, time, bytes."""
        return self._info.meta(time.monotonic(), self._reader.size)

    def when_ended(self, function: Callable[[Self], object]) -> None:
        """Have a function called once, with the stream, when that is finished, failed or closed; at once, if it is already."""
        self._when_ended.append(function)
        if not self._entry.is_open:
            self._report_end()

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        """Refuse to be copied and pickled: two would close one connection."""
        raise TypeError("a stream cannot be copied or pickled: it is read once; response_so_far can")

    __dir__ = public_names

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code} {self.generation_id or ''} {self._reader.state.value}>"

    def _check_readable(self, is_read: bool) -> None:
        """Check that events can be read.

        Raises:
            RuntimeError: Another thread or task reads them, or they were all read.
            OpenRouterError: The stream failed or was closed.
        """
        if is_read:
            raise being_read()
        if self._reader.state is StreamState.COMPLETE:
            raise RuntimeError("the stream was read to its end: see final_response(); its events come once")
        if self._reader.state is StreamState.CLOSED or (self._reader.error is not None and not self._entry.is_open):
            self._result()

    def _closed_error(self) -> OpenRouterError | None:
        """Return what reading a stream raises that the caller has closed; None if it was not closed."""
        if self._reader.state is not StreamState.CLOSED:
            return None
        try:
            self._reader.result(self.meta)
        except OpenRouterError as error:
            return self._complete_error(error)
        return None

    def _check_open(self) -> None:
        """Check that the stream was not closed.

        Raises:
            OpenRouterError: The caller, or another thread or task, has closed it.
        """
        error = self._closed_error()
        if error is not None:
            raise error

    # Time limits

    def _total_moment(self) -> float | None:
        total = self._settings.options.total_timeout
        return None if total is None else self._info.started + total

    def _feed(self, chunk: bytes) -> Iterator[StreamEvents]:
        events = self._feed_reader(chunk)
        if self._has_deadline:
            self._waited = 0.0 if length_hint(events) else self._waited
            problem = self._time_problem(time.monotonic())
            if problem is not None and self._reader.state is StreamState.OPEN:
                self._reader.fail(self._timeout_error(problem))
        return events

    def _deadline(self) -> float:
        """Return the moment until which the next chunk may be waited for."""
        event_timeout, total_moment = self._settings.options.event_timeout, self._total_moment()
        event_moment = time.monotonic() + event_timeout - self._waited if event_timeout is not None else math.inf
        return min(event_moment, total_moment if total_moment is not None else math.inf)

    def _time_problem(self, now: float) -> str | None:
        event_timeout, total = self._settings.options.event_timeout, self._settings.options.total_timeout
        if total is not None and now - self._info.started >= total:
            return f"the stream took longer than {total:g} s (total_timeout)"
        if event_timeout is not None and self._waited >= event_timeout:
            return f"no event was received for {event_timeout:g} s (event_timeout)"
        return None

    def _timeout_error(self, problem: str) -> OpenRouterError:
        return timed_out(self._info, f"{problem}; pass a longer one. {KEPT[0].upper()}{KEPT[1:]}")

    # Endings

    def _read_error(self, cause: Exception) -> OpenRouterError:
        """Return what a failing read raises."""
        forget_frames(cause, self._info.secret.redact)
        name_request(cause, self._raw)
        closed = self._closed_error()
        if closed is not None:  # by another thread or task: what the socket reports is of no interest
            return closed
        if backend.is_a(cause, "TimeoutException"):
            silence = f"no byte was received for {self._settings.read_timeout or 0:g} s (read timeout)"
            error = self._timeout_error(self._time_problem(time.monotonic()) or silence)
            error.__cause__ = cause
        elif isinstance(cause, OverflowError) or backend.is_a(cause, "DecodingError"):
            error = invalid_response(self._info, str(cause), "")
        else:
            reason = f"the connection broke: {str(cause) or type(cause).__name__}"
            error = self._reader.interruption(CLIENT_CLOSED if is_closed(self._settings.http_client) else reason, cause)
        self._reader.fail(error)
        return self._complete_error(error)

    def _complete_error(self, error: OpenRouterError) -> OpenRouterError:
        """Give an error what only the stream knows: the response so far and the `httpx.Response`."""
        return self._reader.with_response(with_raw(error, self._raw, self._info))

    def _complete(self) -> None:
        """Raise what the end of the stream means, if it is not a good one."""
        self._check_open()
        try:
            self._reader.complete()
        except OpenRouterError as error:
            self._complete_error(error)
            raise

    def _result(self) -> OpenResponsesResult:
        try:
            return self._reader.result(self.meta)
        except OpenRouterError as error:
            self._complete_error(error)
            raise

    # Framing and connections

    def _exceeds_keepalive_limit(self) -> bool:
        """Whether so many streams are open that a pool would not keep this stream's connection.

        An httpx pool keeps none while more than its limit are in use, and looks at all of them for each that waits for that.
        The limit of a client of the user's own is taken to be ours.
        """
        return len(self._settings.open_streams) > KEPT_CONNECTIONS

    def _untrack(self) -> None:
        self._settings.open_streams.discard(id(self))
        self._settings.leave()

    def _report_end(self) -> None:
        """Call those who wait for the end, once each."""
        while self._when_ended:
            try:
                function = self._when_ended.pop(0)
            except IndexError:  # another thread, which ends the stream at the same time, has taken it
                return
            function(self)

    def _count_usage(self) -> None:
        self._settings.usage.add(self._reader.reported())

    def _drop(self) -> None:
        """Have the connection closed by the next call, and warn; run by a finalizer, so nothing here takes a lock."""
        entry = getattr(self, "_entry", None)  # absent where the constructor failed
        if entry is None or not entry.is_open:
            return
        shown = repr(self)
        self._reader.close()
        entry.drop()
        self._untrack()  # last: a call that waits for that closes what was dropped
        if self._reader.terminal is not None:
            self._settings.usage.note(self._reader.terminal)
        warnings.warn(f"{shown} was dropped without close(): use `with` or close()", ResourceWarning, stacklevel=3)
