"""What a response has in addition to its fields: calls, citations and images."""

from __future__ import annotations

from os import PathLike
from pathlib import Path

from ._core.citations import Citation
from ._core.function_calls import FunctionCall
from ._core.image_data import SUFFIXES, FoundImage, decode, is_data, media_type, size
from ._core.total_usage import TotalUsage

__all__ = ["Citation", "FunctionCall", "Image", "TotalUsage"]


class Image:
    """An image of a response, from `result.images`.

    Attributes:
        item_type: Type of the output item that it is in, as in "image_generation_call".
        item_id: ID of that item, or None.
        prompt: Prompt of the image, as the model revised it, or None.
    """

    __slots__ = ("_source", "item_id", "item_type", "prompt")

    def __init__(self, found: FoundImage) -> None:
        item = found.item
        self._source = found.source
        self.item_type: str = item["type"]
        self.item_id: str | None = _text(item.get("id"))
        self.prompt: str | None = _text(item.get("revisedPrompt")) or _text(item.get("prompt"))

    @property
    def url(self) -> str | None:
        """URL of an image that the response does not hold itself, else None. Nothing is fetched."""
        return None if is_data(self._source) else self._source

    @property
    def media_type(self) -> str | None:
        """Media type, as in "image/png": as declared, or by the bytes; None if unknown."""
        return media_type(self._source)

    @property
    def suffix(self) -> str:
        """Suffix of a file of this media type, as in ".png"; empty if unknown."""
        return SUFFIXES.get(self.media_type or "", "")

    @property
    def data(self) -> bytes:
        """The bytes, decoded on each access.

        Raises:
            ValueError: The image is a URL, or cannot be decoded; the message says why.
        """
        return decode(self._source)

    def save(self, path: str | PathLike[str]) -> Path:
        """Write the image to a file, which is replaced if it exists.

        Args:
            path: Where, without a suffix for the one that fits: `save("cat")` writes "cat.png". Another one is kept.

        Returns:
            The path.

        Raises:
            ValueError: As `data` does; no file is written.
            OSError: The file cannot be written.
        """
        data, target = self.data, Path(path)
        target = target if target.suffix else target.with_name(target.name + self.suffix)
        target.write_bytes(data)
        return target

    def __repr__(self) -> str:
        what = f"{size(self._source):,} bytes" if self.url is None else repr(self.url[:200])
        return f"<Image {self.media_type or 'of unknown type'}, {what}>"


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
