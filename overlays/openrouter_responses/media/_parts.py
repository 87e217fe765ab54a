"""The parts of a message: what they are made of, and what is refused before anything is sent."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Collection
from os import PathLike
from typing import IO, TYPE_CHECKING, Any, Literal, TypeAlias

from openrouter_generated.runtime.unset import UNSET

from ._encoded import EncodedFile
from ._sources import Bytes, ByteSource, source_of
from ._types import SIGNATURE_SIZE, check_media_type, media_type_of

if TYPE_CHECKING:
    from openrouter_generated.models import (
        EasyInputMessage,
        InputAudio,
        InputFile,
        InputImage,
        InputText,
        InputVideo,
    )
    from openrouter_generated.typed_dicts import EasyInputMessageContentUnion1TypedDict

MediaSource: TypeAlias = str | PathLike[str] | Bytes | IO[bytes]
"""What a part is made of: a path, a URL, bytes, or an open binary file."""
MAX_BYTES = 512 * 1024 * 1024
"""Bytes that a part may have unless `max_bytes` says more."""
_FORMATS = ("mp3", "wav")
_FORMAT_OF: dict[str, Literal["mp3", "wav"]] = {
    "audio/mpeg": "mp3",
    "audio/mp3": "mp3",
    "audio/wav": "wav",
    "audio/wave": "wav",
    "audio/x-wav": "wav",
}
_DETAILS = ("auto", "high", "low", "original")
_PROCESSINGS = ("agentic", "static")
_ROLES = ("user", "system", "assistant", "developer")

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+:(?=//)|data:", re.IGNORECASE)
_WEB_URL = re.compile(r"https?://[^\s/?#][^\s]*", re.IGNORECASE)


def image(
    source: MediaSource,
    *,
    detail: Literal["auto", "high", "low", "original"] = "auto",
    media_type: str | None = None,
    max_bytes: int = MAX_BYTES,
) -> InputImage:
    """Return an image as a part of a message.

        client.responses.send(model=..., input=[message("What is this?", image("photo.jpg"))])

    Args:
        source: The path of a file; a URL that begins with `http://`, `https://` or `data:`; bytes; or an open binary file,
            which is sent from where it stands.
        detail: Level of detail, see `InputImage`.
        media_type: What it is, as in "image/png". Default: what its first bytes say, or its name.
        max_bytes: Bytes that it may have.

    Raises:
        ValueError: It is empty, too large, no image, or of a media type that cannot be found out.
        TypeError: The source is of another type, or open in text mode.
        OSError: The file cannot be read: it is missing (`FileNotFoundError`), a folder (`IsADirectoryError`), ...
    """
    from openrouter_generated.models import InputImage

    _check_choice("detail", detail, _DETAILS)
    url = _web_url(source, media_type)
    return InputImage(image_url=url or _data_url(source, media_type, max_bytes, "image"), detail=detail)


def video(
    source: MediaSource,
    *,
    processing: Literal["agentic", "static"] | None = None,
    media_type: str | None = None,
    max_bytes: int = MAX_BYTES,
) -> InputVideo:
    """Return a video as a part of a message; see `image`.

    Args:
        source: A path, a URL, bytes, or an open binary file, as for `image`.
        processing: How the provider processes it, see `InputVideo`. Default: the provider's choice.
        media_type: What it is, as in "video/mp4". Default: what its first bytes say, or its name.
        max_bytes: Bytes that it may have.

    Raises:
        ValueError: It is empty, too large, no video, or of a media type that cannot be found out.
        TypeError: The source is of another type, or open in text mode.
        OSError: The file cannot be read.
    """
    from openrouter_generated.models import InputVideo

    if processing is not None:
        _check_choice("processing", processing, _PROCESSINGS)
    url = _web_url(source, media_type)
    return InputVideo(
        video_url=url or _data_url(source, media_type, max_bytes, "video"),
        processing=UNSET if processing is None else processing,
    )


def file(
    source: MediaSource,
    *,
    filename: str | None = None,
    media_type: str | None = None,
    max_bytes: int = MAX_BYTES,
) -> InputFile:
    """Return a file, such as a PDF, as a part of a message.

    Args:
        source: A path, a URL, bytes, or an open binary file, as for `image`.
        filename: Its name with the extension, as the model is shown it. Default: that of the path or of the open file.
        media_type: What it is, as in "application/pdf". Default: what its first bytes say, or its name.
        max_bytes: Bytes that it may have.

    Raises:
        ValueError: It is empty, too large, or of a media type that cannot be found out.
        TypeError: The source is of another type, or open in text mode.
        OSError: The file cannot be read.
    """
    from openrouter_generated.models import InputFile

    if filename is not None and not _is_text(filename):
        raise TypeError(f"filename must be a string, not {type(filename).__name__}")
    url = _web_url(source, media_type)
    if url is not None:
        return InputFile(file_url=url, filename=UNSET if filename is None else filename)
    data = _data_url(source, media_type, max_bytes, None, filename)
    name = data.source.name if filename is None else filename
    return InputFile(file_data=_as_text(data), filename=UNSET if name is None else name)


def audio(
    source: MediaSource, *, format: Literal["mp3", "wav"] | None = None, max_bytes: int = MAX_BYTES
) -> InputAudio:
    """Return a recording as a part of a message. The API takes MP3 and WAV, in the request itself.

    Args:
        source: A path, a `data:` URL, bytes, or an open binary file, as for `image`.
        format: Its format. Default: what its first bytes say, or its name.
        max_bytes: Bytes that it may have.

    Raises:
        ValueError: It is empty, too large, of another format or of one that cannot be found out, or on the web.
        TypeError: The source is of another type, or open in text mode.
        OSError: The file cannot be read.
    """
    from openrouter_generated.models import InputAudio, InputAudioInputAudio

    if format is not None:
        _check_choice("format", format, _FORMATS)
    if _web_url(source, None) is not None:
        raise ValueError(
            "source is a URL, but the API takes audio in the request alone: download it and pass its bytes"
        )
    found, declared = _read(source, max_bytes)
    if format is None:
        media_type = _find(found, None) or declared
        if media_type is None:
            raise ValueError("the format of source cannot be found out: pass format='mp3' or format='wav'")
        if media_type not in _FORMAT_OF:
            raise ValueError(f"source is {media_type}, but the API takes MP3 and WAV: convert it, or pass format=")
        format = _FORMAT_OF[media_type]
    data = _as_text(EncodedFile(found, f"audio/{format}", ""))
    return InputAudio(input_audio=InputAudioInputAudio(data=data, format=format))


def text(content: str) -> InputText:
    """Return a text as a part of a message, next to other parts."""
    from openrouter_generated.models import InputText

    return InputText(text=content)


def message(
    *content: str | EasyInputMessageContentUnion1TypedDict,
    role: Literal["user", "system", "assistant", "developer"] = "user",
) -> EasyInputMessage:
    """Return a message of several parts: `message("What do they have in common?", image("a.png"), image("b.png"))`.

    Args:
        *content: Texts and parts, in order.
        role: Who says it.

    Raises:
        ValueError: There is no part.
    """
    from openrouter_generated.models import EasyInputMessage

    _check_choice("role", role, _ROLES)
    if not content:
        raise ValueError("a message needs a text or a part: message('What is this?', image('photo.jpg'))")
    parts: list[Any] = [text(part) if isinstance(part, str) else part for part in content]
    return EasyInputMessage(role=role, content=parts)


def _check_choice(name: str, value: object, choices: Collection[str]) -> None:
    if value not in choices:
        raise ValueError(f"{name} must be one of {', '.join(map(repr, choices))}, not {value!r:.100}")


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _web_url(source: object, media_type: str | None) -> str | None:
    """Return the URL that a source is, but for `data:` URLs, whose content is in them."""
    scheme = _SCHEME.match(source) if isinstance(source, str) else None
    if scheme is None or not isinstance(source, str) or scheme[0].lower() == "data:":
        return None
    if scheme[0].lower() not in ("http:", "https:"):
        raise ValueError(
            f"source begins with {scheme[0]}//: URLs are http://, https:// or data:, and paths have no scheme"
        )
    if _WEB_URL.fullmatch(source) is None:
        raise ValueError(f"source is not a valid URL: {source!r:.100}")
    if media_type is not None:
        raise ValueError("media_type is for content that is sent: a URL has the media type that its server gives it")
    return source


def _read(source: object, max_bytes: int) -> tuple[ByteSource, str | None]:
    """Return where the bytes of a source are, and the media type that it declares itself."""
    if not isinstance(source, str) or source[:5].lower() != "data:":
        return source_of(source, max_bytes), None
    head, comma, encoded = source.partition(",")
    declared, mark, rest = head[5:].rpartition(";base64")
    if not comma or not mark or rest:
        raise ValueError("source is a data: URL without base64: it must begin like data:image/png;base64,")
    try:
        data = b64decode(encoded, validate=True)
    except ValueError as error:
        raise ValueError(f"source is a data: URL that is not valid base64: {error}") from None
    return source_of(data, max_bytes), check_media_type(declared) if declared else None


def _find(source: ByteSource, filename: str | None) -> str | None:
    beginning = source.read(0, min(SIGNATURE_SIZE, source.size))
    return media_type_of(beginning, filename or source.name)


def _data_url(
    source: object, media_type: str | None, max_bytes: int, expected: str | None, filename: str | None = None
) -> Any:
    """Return the content of a source as a `data:` URL.

    Args:
        source: The source.
        media_type: The media type that the caller gave.
        max_bytes: Bytes that it may have.
        expected: What it must be: "image" or "video".
        filename: A name that may show its media type.
    """
    given = None if media_type is None else check_media_type(media_type)
    found, declared = _read(source, max_bytes)
    known = given or declared or _find(found, filename)
    example = {"image": "image/png", "video": "video/mp4"}.get(expected or "", "application/pdf")
    if known is None:
        shown = f" ({found.name})" if found.name else ""
        raise ValueError(
            f"the media type of source{shown} cannot be found out: pass media_type=, {example!r} for instance"
        )
    if expected is not None and not known.startswith(f"{expected}/"):
        which = "media_type" if given else f"source{f' ({found.name})' if found.name else ''}"
        raise ValueError(f"{which} is {known}, not {expected}/...: use file() for it, or pass media_type={example!r}")
    return EncodedFile(found, known, f"data:{known};base64,")


def _as_text(data: EncodedFile) -> Any:
    """Return content as what a field is declared as: it becomes a text when it is sent, and by `to_dict` and `str`."""
    return data
