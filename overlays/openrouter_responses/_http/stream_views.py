"""What a stream offers in addition to its events, synchronous and asynchronous: iterators that take the events."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, TypeVar, cast

from .._core.hints import make_evaluable

if TYPE_CHECKING:
    from openrouter_generated.models import OutputItems

    from .._core.function_calls import FunctionCall
    from .._core.stream_reader import StreamReader
    from .._core.stream_views import View
    from ..streaming import AsyncEventStream, EventStream

_T = TypeVar("_T")


class _SharedViews:
    """Holds the views of a stream: one of a type, so that whoever goes on gets what is left."""

    _reader: StreamReader

    def _shared(self, name: str) -> Any:
        views: dict[str, Any] = self.__dict__.setdefault("_views", {})
        if name not in views:
            from .._core import stream_views  # a program that reads events does without

            views[name] = getattr(stream_views, name)(self._reader)
        return views[name]


class Views(_SharedViews):
    """The views of a stream that is iterated."""

    if TYPE_CHECKING:

        def _read_view(self, view: View[_T]) -> Iterator[_T]: ...

    @property
    def text(self) -> Iterator[str]:
        """The text as it comes, delta by delta; iterating it takes the events."""
        return self._read_view(self._shared("TextView"))

    @property
    def reasoning(self) -> Iterator[str]:
        """The reasoning as it comes, delta by delta, with a blank line between parts; iterating it takes the events."""
        return self._read_view(self._shared("ReasoningView"))

    @property
    def items(self) -> Iterator[OutputItems]:
        """The output items, each once, as soon as it is complete; iterating it takes the events."""
        return self._read_view(self._shared("ItemsView"))

    @property
    def function_calls(self) -> Iterator[FunctionCall]:
        """The calls of your functions and custom tools, each once, as soon as its arguments are complete; see `items`."""
        return self._read_view(self._shared("CallsView"))

    def to_sse(self, *, event: bool = False) -> Iterator[bytes]:
        """The rest of the stream as server-sent events, to pass it on; then the stream is closed.

        An error in the stream becomes an event of type `error`, and `data: [DONE]` comes last.

        Args:
            event: Whether `event:` lines name the types.
        """
        from .passing_on import PassedOn

        return PassedOn(cast("EventStream", self), event=event)


class AsyncViews(_SharedViews):
    """The views of a stream that is iterated asynchronously."""

    if TYPE_CHECKING:

        def _read_view(self, view: View[_T]) -> AsyncIterator[_T]: ...
        def _reader_of(self, generator: AsyncGenerator[_T]) -> AsyncGenerator[_T]: ...

    @property
    def text(self) -> AsyncIterator[str]:
        """The text as it comes, delta by delta; iterating it takes the events."""
        return self._read_view(self._shared("TextView"))

    @property
    def reasoning(self) -> AsyncIterator[str]:
        """The reasoning as it comes, delta by delta, with a blank line between parts; iterating it takes the events."""
        return self._read_view(self._shared("ReasoningView"))

    @property
    def items(self) -> AsyncIterator[OutputItems]:
        """The output items, each once, as soon as it is complete; iterating it takes the events."""
        return self._read_view(self._shared("ItemsView"))

    @property
    def function_calls(self) -> AsyncIterator[FunctionCall]:
        """The calls of your functions and custom tools, each once, as soon as its arguments are complete; see `items`."""
        return self._read_view(self._shared("CallsView"))

    def to_sse(self, *, event: bool = False, keepalive: float | None = 15.0) -> AsyncIterator[bytes]:
        """The rest of the stream as server-sent events, to pass it on; then, or where the reader leaves, the stream is closed.

            StreamingResponse(stream.to_sse(), media_type="text/event-stream")

        An error in the stream becomes an event of type `error`, and `data: [DONE]` comes last.

        Args:
            event: Whether `event:` lines name the types.
            keepalive: Seconds without an event after which a comment keeps the connection open, or None for no comments,
                which trio needs.

        Raises:
            ValueError: `keepalive` is not above 0.
        """
        from .passing_on import AsyncPassedOn, apassed_on

        if keepalive is not None and not keepalive > 0:
            raise ValueError(f"keepalive must be a number of seconds above 0, or None, not {keepalive!r:.100}")
        stream = cast("AsyncEventStream", self)
        return AsyncPassedOn(self._reader_of(apassed_on(stream, event=event, keepalive=keepalive)), stream)


_HOMES = {
    "FunctionCall": "openrouter_responses._core.function_calls",
    "OutputItems": "openrouter_generated.models",
}
make_evaluable(Views, _HOMES)
make_evaluable(AsyncViews, _HOMES)
