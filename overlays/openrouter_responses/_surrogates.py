"""Text that was cut between the two halves of a character.

Some servers cut an emoji into two lone UTF-16 surrogates, one in each of two deltas. Neither half can be encoded alone.
"""

from __future__ import annotations


def join(pieces: list[str]) -> str:
    """Join pieces of text; halves that meet become the character that they are."""
    return mend("".join(pieces))


def mend(text: str) -> str:
    """Make halves that stand side by side the character that they are."""
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return text


class Mender:
    """Holds a first half back until the second comes, so that each piece that leaves can be printed."""

    def __init__(self) -> None:
        self._held = ""

    def feed(self, piece: str) -> str:
        """Return what can leave now: the piece, with a half before it and without a half at its end."""
        text = join([self._held, piece])
        self._held = text[-1] if text and "\ud800" <= text[-1] <= "\udbff" else ""
        return text[:-1] if self._held else text

    def rest(self) -> str:
        """Return a half whose other never came."""
        held, self._held = self._held, ""
        return held
