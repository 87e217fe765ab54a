"""Text that was cut between the two halves of a character.

Some servers cut an emoji into two lone UTF-16 surrogates, one in each of two deltas. Neither half can be encoded alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def join(texts: Iterable[str]) -> str:
    """Join texts; halves that meet become the character that they are."""
    return join_halves("".join(texts))


def join_halves(text: str) -> str:
    """Turn halves that stand side by side into the character that they are."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return text


def without_half(text: Any) -> Any:
    """Return a text without a first half at its end; anything else as it is."""
    return text[:-1] if isinstance(text, str) and ends_in_half(text) else text


def ends_in_half(text: str) -> bool:
    """Whether the last of a text is the first half of a character."""
    return bool(text) and "\ud800" <= text[-1] <= "\udbff"


class SurrogateBuffer:
    """Holds a first half back until the second comes, so that each delta that leaves can be printed.

    Parts of a response may grow by turns, each with a half of its own. A second half whose place is wrong goes to the newest
    first half.
    """

    def __init__(self) -> None:
        self._held: dict[str, str] = {}

    def feed(self, delta: str, event: object = None) -> str:
        """Return what can leave now: the delta, with a half before it and without a half at its end.

        Args:
            delta: The text.
            event: The event that brought it.
        """
        if delta.isascii() and not self._held:  # as most are
            return delta
        if not self._held and not ends_in_half(delta):
            return join_halves(delta)
        place = str([getattr(event, name, None) for name in ("output_index", "content_index")])
        half = self._held.pop(place, "")
        if not half and self._held and "\udc00" <= delta[:1] <= "\udfff":
            _, half = self._held.popitem()
        text = join((half, delta))
        if ends_in_half(text):
            self._held[place], text = text[-1], text[:-1]
        return text

    def flush(self) -> str:
        """Return halves whose other half never came."""
        held, self._held = "".join(self._held.values()), {}
        return held
