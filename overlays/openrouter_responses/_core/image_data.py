"""Images in an output: where they stand, and how base64 becomes bytes."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote_to_bytes

from openrouter_generated.runtime.named_tuple import NamedTuple

from .image_signatures import IMAGE_SIGNATURES
from .output_reading import Json, items, objects, texts_in

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+", re.ASCII)
_HEAD = 64
"""Characters of base64 that are decoded to see what an image begins with; a multiple of 4."""
_BEGINNINGS = (
    *IMAGE_SIGNATURES,
    (re.compile(rb"BM"), "image/bmp"),
    (re.compile(rb"\s*<(\?xml|svg)"), "image/svg+xml"),
)
SUFFIXES = {
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/avif": ".avif",
    "image/bmp": ".bmp",
    "image/svg+xml": ".svg",
}
"""Suffixes of files by media type; Python's own table lacks some, and the system's differs from machine to machine."""
_SINGLE = {
    "image_generation_call": ("result",),
    "openrouter:image_generation": ("imageB64", "result", "imageUrl"),
    "openrouter:browser_use": ("screenshotB64",),
}
"""Type of an item to its fields that may hold its image, the bytes before a URL."""


class FoundImage(NamedTuple):
    """An image as it stands in an output.

    Attributes:
        source: Base64, a `data:` URL, or another URL.
        item: The item.
    """

    source: str
    item: Json


def images(output: Any) -> Iterator[FoundImage]:
    """Yield the images of an output, in their order."""
    for item in items(output, *_SINGLE, "code_interpreter_call"):
        if item["type"] == "code_interpreter_call":
            outputs = [each for each in objects(item.get("outputs")) if each.get("type") == "image"]
            sources = texts_in(outputs, "url")
        else:
            sources = texts_in([{"source": item.get(name)} for name in _SINGLE[item["type"]]], "source")
            sources = [source for source in sources if source][:1]
        yield from (FoundImage(source, item) for source in sources if source)


def is_data(source: str) -> bool:
    """Whether a source holds the image itself: it is base64 or a `data:` URL."""
    scheme = _SCHEME.match(source)
    return scheme is None or scheme[0].lower() == "data:"


def media_type(source: str) -> str | None:
    """Return the media type of an image: what its URL says, else what its bytes begin like, else None."""
    if not is_data(source):
        return None
    header, data = _split(source)
    declared = _MEDIA_TYPE.match(header)
    if declared is not None:
        return declared[0].lower()
    try:
        head = (
            _from_base64("".join(data[: 4 * _HEAD].split())[:_HEAD])
            if _is_base64(header)
            else unquote_to_bytes(data[:_HEAD])
        )
    except ValueError:
        return None
    return next((name for beginning, name in _BEGINNINGS if beginning.match(head)), None)


def decode(source: str) -> bytes:
    """Return the bytes of an image.

    Raises:
        ValueError: They are not in the response, or cannot be decoded; the message says why.
    """
    if not is_data(source):
        raise ValueError("the image is a URL, and nothing is fetched: see .url")
    header, data = _split(source)
    try:
        decoded = _from_base64(data) if _is_base64(header) else unquote_to_bytes(data)
    except ValueError as error:
        raise ValueError(f"the image cannot be decoded: {error}") from None
    if not decoded:
        raise ValueError("the image is empty")
    return decoded


def size(source: str) -> int:
    """Return about how many bytes an image has, without decoding it."""
    header, data = _split(source)
    return (len(data) - data.count("=") - data.count("\n")) * 3 // 4 if _is_base64(header) else len(data)


def _split(source: str) -> tuple[str, str]:
    """Return what stands between `data:` and the comma, and the data; for base64 alone the former says so."""
    if _SCHEME.match(source) is None:
        return ";base64", source
    header, comma, data = source[len("data:") :].partition(",")
    return header if comma else ";base64", data


def _is_base64(header: str) -> bool:
    return header.rstrip().lower().endswith(";base64")


def _from_base64(text: str) -> bytes:
    """Decode base64, also that of URLs, without its padding, or in lines."""
    try:
        packed = b"".join(text.encode("ascii").split()).translate(_FROM_URLS).rstrip(b"=")
    except UnicodeEncodeError:
        raise ValueError("it holds other characters than base64 has") from None
    return binascii.a2b_base64(packed + b"=" * (-len(packed) % 4), strict_mode=True)


_FROM_URLS = bytes.maketrans(b"-_", b"+/")
