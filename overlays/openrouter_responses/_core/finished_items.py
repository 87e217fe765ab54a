"""Which items of a streamed output are finished: each is handed out once, as soon as it is complete.

An item is finished by the event that ends it. Some servers write a call there without its arguments, or an image without its
bytes, and send those in the terminal event alone: such an item waits for that, as do items that no other event ended. What was
cut off before it ended is not finished.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from openrouter_generated.runtime.encode import is_list

from .function_calls import call_key
from .item_part import Json
from .output_item import OutputItem
from .output_reading import fields_of
from .streamed_items import StreamedItems

if TYPE_CHECKING:
    from .terminal_output import Origin

_SUBSTANCE = {
    "message": "content",
    "function_call": "arguments",
    "custom_tool_call": "input",
    "image_generation_call": "result",
}
"""Type of an item to the field without which it waits for the terminal event."""


class FinishedItems:
    """Hands out the items of one output.

    Args:
        items: The items as events before the terminal one make them.
    """

    def __init__(self, items: StreamedItems) -> None:
        self._items = items
        self._seen = 0
        self._handed_out: set[OutputItem] = set()
        self._calls: set[tuple[str, ...]] = set()

    def ended(self) -> list[Json]:
        """Return the items that have ended since the last time, without those that wait for the terminal event."""
        ended, self._seen = self._items.ended[self._seen :], len(self._items.ended)
        found: list[Json] = []
        for item in ended:
            if item not in self._handed_out:
                json = item.to_json()
                if json.get(_SUBSTANCE.get(json["type"], "type")) and self._is_new(item, json):
                    found.append(json)
        return found

    def rest(self, output: Any, origins: Sequence[Origin], *, is_whole: bool) -> list[Any]:
        """Return the items of the finished output that were not handed out.

        Args:
            output: The output.
            origins: Where each of its items comes from.
            is_whole: Whether the response was not cut off: what has not ended, but is in it, is finished then.
        """
        pairs = zip(output if is_list(output) else [], origins, strict=False)
        return [
            item
            for item, origin in pairs
            if origin.item not in self._handed_out
            and (is_whole or origin.is_final or (origin.item is not None and origin.item.done is not None))
            and self._is_new(origin.item, fields_of(item))
        ]

    def _is_new(self, item: OutputItem | None, fields: Json) -> bool:
        """Take note that an item is handed out; return False for a call that was, under another ID."""
        if item is not None:
            self._handed_out.add(item)
        key = call_key(fields)
        if key in self._calls:
            return False
        self._calls.update(() if key is None else (key,))
        return True
