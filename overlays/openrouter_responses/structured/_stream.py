"""A structured output as it grows: two shells around a stream."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .._core.event_types import OUTPUT_TEXT_DELTAS
from .._core.surrogates import SurrogateBuffer
from ._parsing import ParsedResponse, Parsing

if TYPE_CHECKING:
    from ..streaming import AsyncEventStream, EventStream
    from ._output_type import OutputType

T = TypeVar("T")
_STEP = 1 / 32
"""Share by which the text grows before it is parsed again: parsed at each delta, a long one would take quadratic time."""
_SHORT = 512
"""Characters up to which it is parsed at each delta."""


class _Growing:
    """The JSON of a text that is still growing."""

    def __init__(self, output: OutputType[Any]) -> None:
        self._output = output
        self._text = ""
        self._parsed_at = 0
        self._last: Any = None

    def add(self, delta: str) -> Any:
        """Return the JSON so far where it has changed since the last time, else None."""
        self._text += delta
        size = len(self._text)
        if size > _SHORT and size < self._parsed_at * (1 + _STEP):
            return None
        self._parsed_at = size
        found = self._output.partial(self._text)
        if found == self._last:
            return None
        self._last = found
        return found


class _GrowingItems:
    """The JSON of each message of a response: models comment on their way in messages of their own."""

    def __init__(self, output: OutputType[Any]) -> None:
        self._output = output
        self._items: dict[Any, _Growing] = {}
        self._halves = SurrogateBuffer()

    def take(self, event: Any) -> Any:
        """Return the JSON of an event's message so far where the event changed it, else None."""
        if event.type not in OUTPUT_TEXT_DELTAS:
            return None
        text = self._halves.feed(event.delta if isinstance(event.delta, str) else "", event)
        item_id = event.item_id
        place = item_id if isinstance(item_id, str) else event.output_index
        return self._items.setdefault(place, _Growing(self._output)).add(text) if text else None

    def rest(self, text: str) -> Any:
        """Return the JSON of a response that came without deltas, None for all others."""
        return None if self._items or not text else _Growing(self._output).add(text)


class ParsedStream(Generic[T]):
    """A structured output as it grows: an iterator of its JSON so far, and a context manager.

    Args:
        stream: The stream of events.
        parsing: The one try that it is.
    """

    def __init__(self, stream: EventStream, parsing: Parsing[T]) -> None:
        self.stream = stream
        self._parsing = parsing
        self._result: ParsedResponse[T] | None = None
        self._growing = _GrowingItems(parsing.output)

    def __iter__(self) -> Iterator[Any]:
        for event in self.stream:
            if (value := self._growing.take(event)) is not None:
                yield value
        if (value := self._growing.rest(self.stream.output_text)) is not None:
            yield value

    def final_response(self) -> ParsedResponse[T]:
        """Read the rest of the stream and return the value.

        Raises:
            StructuredOutputError: The text is not the value; the class says why.
            OpenRouterError: The response or the stream failed.
        """
        if self._result is None:
            self._result = self._parsing.result(self.stream.final_response())
        return self._result

    def close(self) -> None:
        """Close the connection."""
        self.stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        self.close()


class AsyncParsedStream(Generic[T]):
    """Like `ParsedStream`, asynchronously."""

    def __init__(self, stream: AsyncEventStream, parsing: Parsing[T]) -> None:
        self.stream = stream
        self._parsing = parsing
        self._result: ParsedResponse[T] | None = None
        self._growing = _GrowingItems(parsing.output)

    async def __aiter__(self) -> AsyncIterator[Any]:
        async for event in self.stream:
            if (value := self._growing.take(event)) is not None:
                yield value
        if (value := self._growing.rest(self.stream.output_text)) is not None:
            yield value

    async def final_response(self) -> ParsedResponse[T]:
        """Like `ParsedStream.final_response`."""
        if self._result is None:
            self._result = self._parsing.result(await self.stream.final_response())
        return self._result

    async def close(self) -> None:
        """Close the connection."""
        await self.stream.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, tb: TracebackType | None
    ) -> None:
        await self.close()
