"""What a stream says, without its events: its text, its reasoning, its items, its calls, each as it comes.

A view takes events one by one. The streams feed it and hand on what it returns. A stream has one view of a type, however often
somebody begins to iterate it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .event_types import ITEM_ENDS, OUTPUT_TEXT_DELTAS, REASONING_DELTAS, Text
from .function_calls import FunctionCall, function_call
from .output_reading import BETWEEN_PARTS, fields_of
from .surrogates import SurrogateBuffer

if TYPE_CHECKING:
    from openrouter_generated.models import OutputItems

    from .stream_reader import StreamReader

_T = TypeVar("_T")


class View(Generic[_T]):
    """Makes something else of the events of a stream.

    What was made and not yet taken is kept: somebody may stop, and another go on.

    Args:
        reader: What reads the stream.
    """

    def __init__(self, reader: StreamReader) -> None:
        self._reader = reader
        self._pending: deque[_T] = deque()

    def take(self, event: Any) -> Sequence[_T]:
        """Return what an event brings."""
        raise NotImplementedError

    def rest(self) -> Sequence[_T]:
        """Return what is left when the last event has come: nothing, where the terminal event ends all."""
        return ()

    def pending(self, more: Sequence[_T] = ()) -> Iterator[_T]:
        """Yield what was not yet taken, and what came since."""
        self._pending.extend(more)
        while self._pending:
            yield self._pending.popleft()


class TextView(View[str]):
    """The text of all messages, delta by delta."""

    def __init__(self, reader: StreamReader) -> None:
        super().__init__(reader)
        self._halves = SurrogateBuffer()
        self._is_empty = True
        self._before = len(reader.response().output_text) if reader.size else 0

    def take(self, event: Any) -> Sequence[str]:
        """Return the text of a delta."""
        if event.type not in OUTPUT_TEXT_DELTAS or not (text := self._halves.feed(_delta(event), event)):
            return ()
        self._is_empty = False
        return (text,)

    def rest(self) -> Sequence[str]:
        """Return the text of a response that came without deltas, or the half of a character whose other half never came."""
        rest = self._reader.response().output_text[self._before :] if self._is_empty else self._halves.flush()
        self._is_empty = False
        return (rest,) if rest else ()


class ReasoningView(View[str]):
    """The reasoning, delta by delta. Of an item that has both text and summary, it is what comes first."""

    def __init__(self, reader: StreamReader) -> None:
        super().__init__(reader)
        self._halves = SurrogateBuffer()
        self._is_empty = True
        self._before = len(reader.response().reasoning_text) if reader.size else 0
        self._texts: dict[int | None, Text | None] = {}
        self._place: tuple[int | None, int | None] | None = None

    def take(self, event: Any) -> Sequence[str]:
        """Return the text of a delta, with a blank line before it where it begins another part."""
        meaning = REASONING_DELTAS.get(event.type)
        if meaning is None or not (delta := _delta(event)):
            return ()
        item = _number(event, "output_index")
        if self._texts.setdefault(item, meaning.text) is not meaning.text:
            return ()
        place, before = (item, _number(event, meaning.place)), self._place
        self._place, self._is_empty = place, False
        if before is not None and before != place:
            delta = self._halves.flush() + BETWEEN_PARTS + delta
        text = self._halves.feed(delta)
        return (text,) if text else ()

    def rest(self) -> Sequence[str]:
        """Return the reasoning of a response that came without deltas, or half a character, as `TextView` does."""
        rest = self._reader.response().reasoning_text[self._before :] if self._is_empty else self._halves.flush()
        self._is_empty = False
        return (rest,) if rest else ()


class ItemsView(View["OutputItems"]):
    """The output items, each once, as soon as it is complete."""

    def take(self, event: Any) -> Sequence[OutputItems]:
        """Return the items that an event ends."""
        return self._reader.finished_items() if event.type in ITEM_ENDS else ()


class CallsView(View[FunctionCall]):
    """The calls that the caller runs, each once, as soon as its arguments are complete."""

    def __init__(self, reader: StreamReader) -> None:
        super().__init__(reader)
        self._items = ItemsView(reader)

    def take(self, event: Any) -> Sequence[FunctionCall]:
        """Return the calls that an event ends."""
        calls = [function_call(fields_of(item)) for item in self._items.take(event)]
        return [call for call in calls if call is not None]


def _delta(event: Any) -> str:
    return event.delta if isinstance(event.delta, str) else ""


def _number(event: Any, name: str) -> int | None:
    value = getattr(event, name, None)
    return value if isinstance(value, int) else None
