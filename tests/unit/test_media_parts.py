"""Parts of messages: what they are made of, what they hold, and what is refused."""

from __future__ import annotations

import copy
import gzip
import io
import json
import mimetypes
import os
import pickle
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from openrouter_generated.runtime.encode import to_json
from openrouter_responses._core.request import build_body
from openrouter_responses.media import MAX_BYTES, _encoded, audio, file, image, message, text, video
from openrouter_responses.media._encoded import CHUNK
from openrouter_responses.media._parts import _DETAILS, _FORMAT_OF, _FORMATS, _PROCESSINGS, _ROLES
from openrouter_responses.media._sources import HELD
from support import document, run_python, validator

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(200))
LARGE = b"\x89PNG\r\n\x1a\n" + os.urandom(HELD)


def url_of(data: bytes, media_type: str = "image/png") -> str:
    return f"data:{media_type};base64,{b64encode(data).decode()}"


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


class OneByteAtATime(io.BytesIO):
    """A file whose reads are short, as those of a socket."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(1 if size else 0)


SOURCES: dict[str, Callable[[Path], Any]] = {
    "a path as text": str,
    "a path": lambda path: path,
    "a path of bytes": lambda path: BytesPath(path),
    "bytes": lambda path: path.read_bytes(),
    "a bytearray": lambda path: bytearray(path.read_bytes()),
    "a memoryview": lambda path: memoryview(path.read_bytes()),
    "an open file": lambda path: path.open("rb"),
    "an unbuffered one": lambda path: path.open("rb", buffering=0),
    "a file in memory": lambda path: io.BytesIO(path.read_bytes()),
    "a data: URL": lambda path: url_of(path.read_bytes()),
}


class BytesPath:
    """A path whose text is bytes."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __fspath__(self) -> bytes:
        return os.fsencode(self._path)


@pytest.mark.parametrize("data", [PNG, LARGE], ids=["small", "large"])
@pytest.mark.parametrize("name", SOURCES)
def test_the_same_content_is_the_same_part_however_it_comes(tmp_path: Path, name: str, data: bytes) -> None:
    source = SOURCES[name](written(tmp_path, "a.png", data))
    part = image(source)
    assert json.dumps(part.to_dict()) == json.dumps(
        {"type": "input_image", "image_url": url_of(data), "detail": "auto"}
    )
    assert part == image(data)
    assert part.to_dict() == part.to_dict()
    if hasattr(source, "close"):
        source.close()


PARTS: dict[str, tuple[Callable[[Path], Any], dict[str, Any]]] = {
    "image": (
        lambda path: image(path, detail="high"),
        {"type": "input_image", "image_url": url_of(PNG), "detail": "high"},
    ),
    "image on the web": (
        lambda _: image("https://example.com/a.png?b=1", detail="low"),
        {"type": "input_image", "image_url": "https://example.com/a.png?b=1", "detail": "low"},
    ),
    "file": (lambda path: file(path), {"type": "input_file", "filename": "a.png", "file_data": url_of(PNG)}),
    "file of bytes": (lambda _: file(PNG), {"type": "input_file", "file_data": url_of(PNG)}),
    "file with a name": (
        lambda path: file(path, filename="b.png"),
        {"type": "input_file", "filename": "b.png", "file_data": url_of(PNG)},
    ),
    "bytes whose name shows what they are": (
        lambda _: file(b"a,b", filename="b.csv"),
        {"type": "input_file", "filename": "b.csv", "file_data": url_of(b"a,b", "text/csv")},
    ),
    "file on the web": (
        lambda _: file("HTTP://example.com/a.pdf"),
        {"type": "input_file", "file_url": "HTTP://example.com/a.pdf"},
    ),
    "file on the web with a name": (
        lambda _: file("https://example.com/1", filename="a.pdf"),
        {"type": "input_file", "filename": "a.pdf", "file_url": "https://example.com/1"},
    ),
    "audio": (
        lambda _: audio(b"ID3abc"),
        {"type": "input_audio", "input_audio": {"data": b64encode(b"ID3abc").decode(), "format": "mp3"}},
    ),
    "audio of a data: URL": (
        lambda _: audio(url_of(b"abc", "audio/wav")),
        {"type": "input_audio", "input_audio": {"data": b64encode(b"abc").decode(), "format": "wav"}},
    ),
    "audio of a data: URL with another name": (
        lambda _: audio(url_of(b"abc", "audio/mp3")),
        {"type": "input_audio", "input_audio": {"data": b64encode(b"abc").decode(), "format": "mp3"}},
    ),
    "audio of a given format": (
        lambda path: audio(path, format="wav"),
        {"type": "input_audio", "input_audio": {"data": b64encode(PNG).decode(), "format": "wav"}},
    ),
    "video": (
        lambda _: video(b"\0\0\0\x18ftypmp42", processing="static"),
        {
            "type": "input_video",
            "video_url": url_of(b"\0\0\0\x18ftypmp42", "video/mp4"),
            "processing": "static",
        },
    ),
    "video on the web": (
        lambda _: video("https://example.com/v"),
        {"type": "input_video", "video_url": "https://example.com/v"},
    ),
    "text": (lambda _: text("Hi"), {"type": "input_text", "text": "Hi"}),
}


@pytest.mark.parametrize("name", PARTS)
def test_a_part_is_what_the_document_has(tmp_path: Path, name: str) -> None:
    make, expected = PARTS[name]
    part = make(written(tmp_path, "a.png", PNG)).to_dict()
    assert part == expected
    validator("EasyInputMessageContentUnion1").validate(part)


def test_a_message_of_texts_and_parts() -> None:
    made = message("Compare", image(PNG), {"type": "input_text", "text": "them"}, role="developer")
    assert made.to_dict() == {
        "role": "developer",
        "content": [
            {"type": "input_text", "text": "Compare"},
            {"type": "input_image", "image_url": url_of(PNG), "detail": "auto"},
            {"type": "input_text", "text": "them"},
        ],
    }
    validator("EasyInputMessage").validate(made.to_dict())


def test_choices_are_those_of_the_document() -> None:
    schemas = document()["components"]["schemas"]
    assert set(_DETAILS) == set(schemas["InputImage"]["properties"]["detail"]["enum"])
    assert set(_PROCESSINGS) == set(schemas["InputVideo"]["properties"]["processing"]["enum"])
    assert (
        set(_FORMATS)
        == set(_FORMAT_OF.values())
        == set(schemas["InputAudioInputAudio"]["properties"]["format"]["enum"])
    )
    assert set(_ROLES) == set(schemas["EasyInputMessageRoleUnion"]["enum"])


# Values

LARGE_SOURCES = [name for name in SOURCES if "open" not in name and "unbuffered" not in name]


@pytest.mark.parametrize("data", [PNG, LARGE], ids=["small", "large"])
@pytest.mark.parametrize("name", LARGE_SOURCES)
def test_a_part_can_be_pickled_and_copied_unless_its_file_is_open(tmp_path: Path, name: str, data: bytes) -> None:
    part = image(SOURCES[name](written(tmp_path, "a.png", data)))
    expected = {"type": "input_image", "image_url": url_of(data), "detail": "auto"}
    assert pickle.loads(pickle.dumps(part)).to_dict() == expected
    assert copy.copy(part).to_dict() == copy.deepcopy(part).to_dict() == expected


def test_a_copy_shares_the_content() -> None:
    data = image(LARGE)["image_url"]
    assert copy.deepcopy(data) is copy.copy(data) is data


def test_an_open_large_file_is_not_pickled(tmp_path: Path) -> None:
    with written(tmp_path, "a.png", LARGE).open("rb") as opened, pytest.raises(TypeError, match="pickle"):
        pickle.dumps(image(opened))


@pytest.mark.parametrize("data", [PNG, LARGE], ids=["small", "large"])
def test_it_prints_without_its_content(tmp_path: Path, data: bytes) -> None:
    part = message(image(written(tmp_path, "a.png", data)), image(data), audio(data, format="mp3"), file(url_of(data)))
    shown = repr(part)
    assert f"image_url=<a.png, image/png, {len(data):,} bytes>" in shown
    assert f"image_url=<image/png, {len(data):,} bytes>" in shown
    assert b64encode(data).decode()[:12] not in shown
    assert len(shown) < 500


def test_the_content_as_text() -> None:
    assert str(image(PNG)["image_url"]) == image(PNG).to_dict()["image_url"] == url_of(PNG)


@given(st.integers(0, 4), st.sampled_from([1, CHUNK, 2 * CHUNK, HELD]))
def test_chunks_are_one_text_of_the_size_that_was_announced(more: int, around: int) -> None:
    for size in {max(1, around - more), around + more}:
        data = os.urandom(size)
        encoded: Any = image(data, media_type="image/png")["image_url"]
        chunks = b"".join(encoded.chunks())
        assert chunks.decode() == url_of(data)
        assert encoded.size == len(chunks)
        assert encoded.is_large is (size > HELD)


def texts_next_to_files() -> st.SearchStrategy[Any]:
    """JSON with parts in it, of large files and small, and with texts that look like what stands for them."""
    parts = [image(PNG), image(PNG[:30]), image(PNG[:8]), audio(PNG, format="wav")]
    marks = ["deferred", "deferred 0", 'x"deferred 1', "deferred-", '"', "format_", "\ud800", "\0"]
    leaves = st.one_of(st.sampled_from(parts), st.sampled_from(marks), st.text(max_size=5), st.none(), st.integers())
    names = st.one_of(st.sampled_from(marks), st.text(max_size=5))
    return st.recursive(
        leaves, lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(names, inner, max_size=4))
    )


@pytest.fixture
def more_is_large() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(_encoded, "HELD", 8)
        patch.setattr(_encoded, "CHUNK", 12)
        yield


@pytest.mark.usefixtures("more_is_large")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts_next_to_files(), texts_next_to_files())
def test_a_request_is_the_same_bytes_as_one_with_the_content_in_it(value: Any, extra: Any) -> None:
    def body(item: Any, more: Any) -> bytes:
        made = build_body({"input": [item]}, {"input": 0}, frozenset(), {}, {"more": more}, validate=False)
        return made if isinstance(made, bytes) else b"".join(made.chunks())

    streamed = build_body({"input": [value]}, {"input": 0}, frozenset(), {}, {"more": extra}, validate=False)
    whole = body(to_json([value])[0], to_json([extra])[0])
    assert body(value, extra) == whole
    assert len(streamed) == len(whole)


@pytest.mark.parametrize("is_open", [False, True], ids=["path", "open file"])
@pytest.mark.parametrize("more", [0, 1])
def test_a_file_of_up_to_a_mebibyte_is_read_when_the_part_is_made(tmp_path: Path, more: int, is_open: bool) -> None:
    data = os.urandom(HELD + more)
    path = written(tmp_path, "a.png", data)
    with path.open("rb") as opened:
        part = image(opened if is_open else path, media_type="image/png")
    path.unlink()
    if more:
        with pytest.raises(OSError, match="closed file" if is_open else "No such file"):
            part.to_dict()
    else:
        assert part.to_dict()["image_url"] == url_of(data)


# Where an open file stands


@pytest.mark.parametrize("large", [False, True], ids=["small", "large"])
@pytest.mark.parametrize("in_memory", [False, True], ids=["of the system", "in memory"])
def test_an_open_file_is_taken_from_where_it_stands_and_stays_there(
    tmp_path: Path, large: bool, in_memory: bool
) -> None:
    data = LARGE if large else PNG
    path = written(tmp_path, "a.bin", b"before" + data)
    with io.BytesIO(path.read_bytes()) if in_memory else path.open("rb") as opened:
        opened.seek(6)
        part = image(opened)
        assert opened.tell() == 6
        opened.seek(2)
        assert part.to_dict() == image(data).to_dict()
        assert opened.tell() == 2


@pytest.mark.parametrize("data", [PNG, LARGE], ids=["small", "large"])
def test_a_pipe_is_held(data: bytes) -> None:
    read_end, write_end = os.pipe()
    from threading import Thread

    def write() -> None:
        with open(write_end, "wb") as target:
            target.write(data)

    writer = Thread(target=write)
    writer.start()
    with open(read_end, "rb") as pipe:
        part = image(pipe)
    writer.join()
    assert part.to_dict() == image(data).to_dict()


def test_short_reads_are_joined() -> None:
    assert image(OneByteAtATime(PNG)).to_dict() == image(PNG).to_dict()


def test_a_compressed_file_is_what_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "a.png.gz"
    with gzip.open(path, "wb") as target:
        target.write(LARGE)
    with gzip.open(path) as opened:
        assert image(opened).to_dict() == image(LARGE).to_dict()


# Media types

BEGINNINGS = {
    b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff\xe0": "image/jpeg", b"GIF89a": "image/gif", b"GIF87a": "image/gif",
    b"RIFF1234WEBPVP8 ": "image/webp", b"II*\0": "image/tiff", b"MM\0*": "image/tiff",
    b"\0\0\0\x1cftypavif": "image/avif", b"\0\0\0\x1cftypheic": "image/heic", b"%PDF-1.7": "application/pdf",
    b"RIFF\n\n\n\nWAVEfmt ": "audio/wav", b"ID3\4": "audio/mpeg", b"\xff\xfb\x90": "audio/mpeg", b"fLaC": "audio/flac",
    b"OggS": "audio/ogg", b"\0\0\0\x1cftypM4A ": "audio/mp4", b"\0\0\0\x14ftypqt  ": "video/quicktime",
    b"\0\0\0\x18ftypisom": "video/mp4", b"\x1aE\xdf\xa3\x9fB\x86\x81\1B\x82\x84webm": "video/webm",
    b"\x1aE\xdf\xa3\x93B\x82\x88matroska": "video/x-matroska", b"RIFF1234AVI LIST": "video/x-msvideo",
    b"\0\0\1\xba": "video/mpeg",
}  # fmt: skip


@pytest.mark.parametrize("beginning", BEGINNINGS)
def test_the_first_bytes_say_more_than_the_name(beginning: bytes) -> None:
    part = file(beginning, filename="a.txt").to_dict()
    assert part["file_data"].startswith(f"data:{BEGINNINGS[beginning]};base64,")


NAMES = {
    "a.txt": "text/plain", "a.csv": "text/csv", "a.md": "text/markdown", "a.json": "application/json",
    "A.PDF": "application/pdf", "a.b.html": "text/html", "a.svg": "image/svg+xml", "a.webp": "image/webp",
    "a.docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_the_name_says_what_the_first_bytes_do_not(tmp_path: Path, name: str) -> None:
    part = file(written(tmp_path, name, b"\xff\xfea")).to_dict()  # UTF-16, which begins like a frame of MP3
    assert part["file_data"] == url_of(b"\xff\xfea", NAMES[name])


def test_names_mean_the_same_on_every_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    mimetypes.init()
    monkeypatch.setattr(mimetypes, "types_map", {**mimetypes.types_map, ".xyzw": "image/xyzw"})
    code = (
        "import mimetypes\nmimetypes.init()\nmimetypes.add_type('image/xyzw', '.xyzw')\n"
        "from openrouter_responses.media import image\n"
        "try:\n    image(b'abc').to_dict()\nexcept ValueError:\n    pass\n"
        "from openrouter_responses.media._types import media_type_of\nassert media_type_of(b'', 'a.xyzw') is None\n"
    )
    done = run_python("-c", code)
    assert done.returncode == 0, done.stderr


def test_a_compressed_name_is_not_that_of_what_is_inside() -> None:
    with pytest.raises(ValueError, match="cannot be found out"):
        file(b"\x1f\x8b", filename="a.svgz")


def test_a_given_media_type_wins() -> None:
    assert image(PNG, media_type="image/x-own").to_dict()["image_url"] == url_of(PNG, "image/x-own")
    assert (
        file(PNG, media_type="text/plain; charset=utf-8")
        .to_dict()["file_data"]
        .startswith("data:text/plain; charset=utf-8;base64,")
    )
    assert image(url_of(b"abc", "image/gif"), media_type="image/png").to_dict()["image_url"] == url_of(b"abc")


def test_a_data_url_says_what_it_is() -> None:
    assert image(url_of(PNG, "image/gif")).to_dict()["image_url"] == url_of(PNG, "image/gif")
    assert image(url_of(PNG, "")).to_dict()["image_url"] == url_of(PNG)
    assert file(url_of(b"a", "text/plain;charset=utf-8")).to_dict()["file_data"] == url_of(
        b"a", "text/plain;charset=utf-8"
    )


# What is refused

REFUSED: dict[str, tuple[Callable[[Path], Any], type[Exception], str]] = {
    "a missing file": (lambda folder: image(folder / "no.png"), FileNotFoundError, "no.png"),
    "a folder": (image, IsADirectoryError, "source is a folder"),
    "an empty file": (lambda folder: image(written(folder, "a.png", b"")), ValueError, "source is empty: a.png"),
    "no bytes": (lambda _: image(b""), ValueError, "source is empty"),
    "an empty open file": (lambda _: image(io.BytesIO()), ValueError, "source is empty"),
    "a file that stands at its end": (lambda _: image(at_its_end()), ValueError, "source is empty"),
    "an empty data: URL": (lambda _: image("data:image/png;base64,"), ValueError, "source is empty"),
    "text mode": (lambda folder: image_of_text_mode(written(folder, "a", PNG)), TypeError, "not in text mode"),
    "text in memory": (lambda _: image(io.StringIO("a")), TypeError, "not in text mode"),  # type: ignore[arg-type]  # wrong
    "reads of text": (lambda _: image(Reads("a")), TypeError, r"read\(\) returns str"),
    "no reads": (lambda _: image(Reads(None)), TypeError, r"read\(\) returns NoneType"),
    "a closed file": (lambda _: image(closed()), ValueError, "closed file"),
    "a number": (lambda _: image(5), TypeError, "not int"),  # type: ignore[arg-type]  # wrong
    "nothing": (lambda _: image(None), TypeError, "not NoneType"),  # type: ignore[arg-type]  # wrong
    "another URL": (lambda _: image("file:///a.png"), ValueError, "source begins with file://"),
    "a URL without a host": (lambda _: image("https://"), ValueError, "not a valid URL"),
    "a URL with a space": (lambda _: image("https://a/b c"), ValueError, "not a valid URL"),
    "a null character": (lambda _: image("a\0b"), ValueError, "is not a path"),
    "content as text": (lambda _: image("A" * 5000), ValueError, "5,000 characters that is not a path"),
    "a data: URL without base64": (lambda _: image("data:text/plain,a"), ValueError, "without base64"),
    "a data: URL without a comma": (lambda _: image("data:image/png;base64"), ValueError, "without base64"),
    "a data: URL with more behind": (lambda _: image("data:image/png;base64;a=b,YQ=="), ValueError, "without base64"),
    "broken base64": (lambda _: image("data:image/png;base64,YQ!!"), ValueError, "not valid base64"),
    "a data: URL of no media type": (lambda _: image("data:x;base64,YQ=="), ValueError, "must be a media type"),
    "an unknown image": (lambda _: image(b"abc"), ValueError, "pass media_type=, 'image/png' for instance"),
    "an unknown file": (
        lambda folder: file(written(folder, "a.xyzw", b"a")),
        ValueError,
        r"source \(a.xyzw\) cannot be found out: pass media_type=, 'application/pdf'",
    ),
    "another file as an image": (lambda _: image(b"%PDF-1"), ValueError, "source is application/pdf, not image/"),
    "an image as a video": (lambda _: video(PNG), ValueError, "source is image/png, not video/"),
    "another media type": (lambda _: image(PNG, media_type="text/plain"), ValueError, "media_type is text/plain, not"),
    "no media type": (lambda _: image(PNG, media_type="png"), ValueError, "media_type must be a media type"),
    "a media type of two lines": (lambda _: image(PNG, media_type="image/png\n"), ValueError, "must be a media type"),
    "a number as media type": (lambda _: file(PNG, media_type=5), TypeError, "media_type must be a string"),  # type: ignore[arg-type]  # wrong
    "a media type of a URL": (lambda _: image("https://a/b", media_type="image/png"), ValueError, "media_type is for"),
    "a number as a name": (lambda _: file(PNG, filename=5), TypeError, "filename must be a string"),  # type: ignore[arg-type]  # wrong
    "a detail": (lambda _: image(PNG, detail="much"), ValueError, "detail must be one of 'auto'"),  # type: ignore[arg-type]  # wrong
    "a processing": (lambda _: video(PNG, processing="fast"), ValueError, "processing must be one of"),  # type: ignore[arg-type]  # wrong
    "a role": (lambda _: message("a", role="nobody"), ValueError, "role must be one of 'user'"),  # type: ignore[arg-type]  # wrong
    "a message of nothing": (lambda _: message(), ValueError, "needs a text or a part"),
    "audio on the web": (lambda _: audio("https://a/b.mp3"), ValueError, "download it"),
    "another format": (lambda _: audio(b"fLaC"), ValueError, "source is audio/flac, but the API takes MP3 and WAV"),
    "an unknown format": (lambda _: audio(b"abc"), ValueError, "pass format='mp3' or format='wav'"),
    "a wrong format": (lambda _: audio(b"abc", format="ogg"), ValueError, "format must be one of 'mp3', 'wav'"),  # type: ignore[arg-type]  # wrong
    "too many bytes": (lambda _: image(PNG, max_bytes=207), ValueError, r"208 bytes, more than 207 \(max_bytes\)"),
    "too large a file": (lambda folder: image(written(folder, "a", LARGE), max_bytes=HELD), ValueError, "max_bytes"),
    "too large a small file": (lambda folder: image(written(folder, "a", PNG), max_bytes=9), ValueError, "max_bytes"),
    "too large an open file": (lambda _: image(io.BytesIO(LARGE), max_bytes=9), ValueError, "max_bytes"),
    "too large a data: URL": (lambda _: image(url_of(PNG), max_bytes=9), ValueError, "max_bytes"),
    "too much in a pipe": (lambda _: image(Endless(), max_bytes=9), ValueError, "10 bytes, more than 9"),
    "no limit": (lambda _: image(PNG, max_bytes=0), ValueError, "max_bytes must be a whole number above 0"),
    "half a limit": (lambda _: image(PNG, max_bytes=1.5), ValueError, "max_bytes must be a whole number"),  # type: ignore[arg-type]  # wrong
}


def image_of_text_mode(path: Path) -> Any:
    with path.open() as opened:
        return image(opened)  # type: ignore[arg-type]  # wrong


class Reads:
    """What has a method `read`, which returns something."""

    def __init__(self, value: Any) -> None:
        self._value = value

    def read(self, size: int = -1) -> Any:
        return self._value


class Endless(Reads):
    """A pipe that nobody closes."""

    def __init__(self) -> None:
        super().__init__(None)

    def read(self, size: int = -1) -> bytes:
        return b"a" * min(size, 4)


def at_its_end() -> io.BytesIO:
    opened = io.BytesIO(PNG)
    opened.seek(1000)
    return opened


def closed() -> io.BytesIO:
    opened = io.BytesIO(PNG)
    opened.close()
    return opened


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_sent_is_refused(tmp_path: Path, name: str) -> None:
    make, error, words = REFUSED[name]
    with pytest.raises(error, match=words) as caught:
        make(tmp_path)
    assert len(str(caught.value)) < 400


def test_a_device_is_refused_as_a_path(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(ValueError, match="not a regular file"):
        image(pipe)


@pytest.mark.parametrize("limit", [len(PNG), MAX_BYTES])
def test_a_limit_is_the_largest_size(tmp_path: Path, limit: int) -> None:
    for source in (PNG, written(tmp_path, "a.png", PNG), io.BytesIO(PNG), url_of(PNG)):
        assert image(source, max_bytes=limit).to_dict() == image(PNG).to_dict()


def test_parts_are_imported_when_they_are_used() -> None:
    code = (
        "import sys, openrouter_responses, openrouter_responses.client, openrouter_responses.responses\n"
        "found = [name for name in sys.modules if 'responses.media' in name or 'stream_body' in name or 'streamed' in name]\n"
        "assert found == [], found\nimport openrouter_responses.media\n"
        "assert 'httpx' in sys.modules and 'mimetypes' not in vars(sys.modules['openrouter_responses.media._types'])\n"
    )
    done = run_python("-c", code)
    assert done.returncode == 0, done.stderr
