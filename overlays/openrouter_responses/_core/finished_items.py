"""Which items of a streamed output are finished: each is handed out once, as soon as it is complete.

An item is finished by the event that ends it. Some servers write a call there without its arguments or ID, or an image without
its bytes, and send those in the terminal event alone: such an item waits for that, as do items that no other event ended. What
was cut off before it ended is not finished.
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

_NEEDED = {
    "message": ("content",),
    "function_call": ("arguments", "call_id", "name"),
    "custom_tool_call": ("input", "call_id", "name"),
    "image_generation_call": ("result",),
}
"""Type of an item to the fields without which it waits for the terminal event."""


class FinishedItems:
    """Hands out the items of one output.

    Args:
        items: The items as events before the terminal one make them.
    """

    def __init__(self, items: StreamedItems) -> None:
        self._items = items
        self._seen = 0
        self._handed_out: dict[OutputItem, Any] = {}  # to the type that it had then
        self._calls: set[tuple[str, ...]] = set()

    def ended(self) -> list[Json]:
        """Return the items that have ended since the last time, without those that wait for the terminal event."""
        ended, self._seen = self._items.ended[self._seen :], len(self._items.ended)
        found: list[Json] = []
        for item in ended:
            if item not in self._handed_out:
                json = item.to_json()
                if _is_complete(json) and self._is_new(item, json):
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
            if (is_whole or origin.is_final or (origin.item is not None and origin.item.done is not None))
            and self._is_new(origin.item, fields_of(item))
        ]

    def _is_new(self, item: OutputItem | None, fields: Json) -> bool:
        """Take note that an item is handed out; return False if it was, or if it is a call that was, under another ID."""
        item_type = fields.get("type") if isinstance(fields.get("type"), str) else None
        if item is not None:
            if item in self._handed_out and self._handed_out[item] == item_type:
                return False
            self._handed_out[item] = item_type
        key = call_key(fields)
        if key in self._calls:
            return False
        self._calls.update(() if key is None else (key,))
        return True


def _is_complete(item: Json) -> bool:
    """Whether an item has what is needed of its type; an ID or a name that is not a text may still become one."""
    needed = _NEEDED.get(item["type"], ()) if isinstance(item["type"], str) else ()
    return all(item.get(name) for name in needed) and all(
        isinstance(item.get(name), str) for name in ("call_id", "name") if name in needed
    )
