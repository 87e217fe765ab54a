"""Media types: of the first bytes of a file, and of its name.

The beginning of a file shows what it is more reliably than its name, but not every format has one that does: text, and the
formats of office programs, which all are ZIP archives. Names are looked up in the tables of the standard library, without
those of the system, so that a file is sent in the same way from every machine.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from .._core.image_signatures import IMAGE_SIGNATURES

if TYPE_CHECKING:
    from mimetypes import MimeTypes

_SIGNATURES: tuple[tuple[re.Pattern[bytes], str], ...] = IMAGE_SIGNATURES + tuple(
    (re.compile(pattern, re.DOTALL), media_type)
    for pattern, media_type in (
        (rb"II\*\0|MM\0\*", "image/tiff"),
        (rb"....ftyp(hei[cx]|mif1)", "image/heic"),
        (rb"%PDF-", "application/pdf"),
        (rb"RIFF....WAVE", "audio/wav"),
        (rb"ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb]", "audio/mpeg"),
        (rb"fLaC", "audio/flac"),
        (rb"OggS", "audio/ogg"),
        (rb"....ftypM4[AB] ", "audio/mp4"),
        (rb"....ftypqt  ", "video/quicktime"),
        (rb"....ftyp", "video/mp4"),
        (rb"\x1aE\xdf\xa3.{0,64}webm", "video/webm"),
        (rb"\x1aE\xdf\xa3", "video/x-matroska"),
        (rb"RIFF....AVI ", "video/x-msvideo"),
        (rb"\0\0\x01[\xb3\xba]", "video/mpeg"),
    )
)
SIGNATURE_SIZE = 128
"""Bytes at the beginning of a file that are looked at."""

_OFFICE = "application/vnd.openxmlformats-officedocument"
_NAMES = {
    ".avif": "image/avif",
    ".docx": f"{_OFFICE}.wordprocessingml.document",
    ".flac": "audio/flac",
    ".heic": "image/heic",
    ".m4a": "audio/mp4",
    ".md": "text/markdown",
    ".mkv": "video/x-matroska",
    ".mp3": "audio/mpeg",
    ".ogg": "audio/ogg",
    ".pptx": f"{_OFFICE}.presentationml.presentation",
    ".wav": "audio/wav",
    ".webm": "video/webm",
    ".webp": "image/webp",
    ".xlsx": f"{_OFFICE}.spreadsheetml.sheet",
    ".yaml": "application/yaml",
    ".yml": "application/yaml",
}
"""What the standard library of some version of Python does not know, or calls otherwise."""

_WORD = r"[\w!#$&^.+-]+"
_MEDIA_TYPE = re.compile(rf"{_WORD}/{_WORD}(; ?{_WORD}={_WORD})*", re.ASCII)


def media_type_of(beginning: bytes, name: str | None) -> str | None:
    """Return the media type of a file, or None where nothing shows it.

    Args:
        beginning: Its first bytes.
        name: Its name.
    """
    found = next((media_type for pattern, media_type in _SIGNATURES if pattern.match(beginning)), None)
    if found is not None or name is None:
        return found
    suffix = name[name.rfind(".") :].lower() if "." in name else ""
    if suffix in _NAMES:
        return _NAMES[suffix]
    media_type, encoding = _known_names().guess_type(f"file{suffix}", strict=False)
    return media_type if encoding is None else None


@cache
def _known_names() -> MimeTypes:
    from mimetypes import MimeTypes

    return MimeTypes()


def check_media_type(media_type: object) -> str:
    """Return a media type that a caller gave, or raise.

    Raises:
        TypeError: It is not a string.
        ValueError: It is not a media type.
    """
    if not isinstance(media_type, str):
        raise TypeError(f"media_type must be a string such as 'image/png', not {type(media_type).__name__}")
    if _MEDIA_TYPE.fullmatch(media_type) is None:
        raise ValueError(f"media_type must be a media type such as 'image/png', not {media_type!r:.100}")
    return media_type
