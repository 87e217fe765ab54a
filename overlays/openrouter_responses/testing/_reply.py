"""One answer, byte for byte: a frozen value that says what is sent, and how."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from typing import Literal, Self, TypedDict, Unpack, get_args

from ._recording import read_recording, to_json

Ending = Literal["complete", "cut", "reset", "hang"]
Framing = Literal["chunked", "length", "close"]
Chunks = int | Sequence[int] | Literal["events"] | None
Headers = Mapping[str, str | None]


class ReplyOptions(TypedDict, total=False):
    """What every constructor of `Reply` takes beside its own arguments; `Reply` says what each one means."""

    headers: Headers
    chunks: Chunks
    pace: float
    delay: float
    ending: Ending
    framing: Framing
    cut_after: int | None
    reason: str | None


@dataclass(frozen=True)
class Reply:
    """One scripted answer: what is sent, in which pieces, how fast, and how it ends.

    Args:
        status: The status code, 200 to 999.
        body: The body, as bytes.
        headers: Headers to send. They replace what the server sends by itself (`X-Generation-Id: gen-test-N`, where N
            counts the requests from 1, and the framing); the value None leaves such a header out.
        chunks: How the body is cut into writes, each of them one HTTP chunk if the framing is "chunked": None for one
            write, n for n bytes a write, a sequence of ints for cuts at those offsets, "events" for a cut behind every
            blank line, which is one server-sent event a write.
        pace: Seconds between two writes of the body.
        delay: Seconds before the headers; `math.inf` never answers.
        ending: What comes behind the last write: "complete", the regular end; "cut", the connection is closed although
            the final chunk, or the last byte of the declared length, is missing; "reset", the same with a TCP reset,
            which can cost the client what it has not read yet; "hang", the same with silence, until the client or the
            server closes the connection.
        framing: How the client learns the body's length: "chunked", "length" (`Content-Length`) or "close" (the body
            lasts until the connection is closed, so that "cut" and "complete" are the same).
        cut_after: How many bytes of the body are sent before the ending; None for all. A reply that ends "complete" has
            no more body than that.
        reason: The reason phrase behind the status; None for the standard one, or none if the status has none.
        answered: False closes the connection, in the way `ending` says, before anything is sent: see `disconnect`.

    Raises:
        ValueError: An argument is outside what is said above.
    """

    status: int = 200
    body: bytes = b""
    headers: Headers = field(default_factory=dict[str, str | None])
    chunks: Chunks = None
    pace: float = 0.0
    delay: float = 0.0
    ending: Ending = "complete"
    framing: Framing = "chunked"
    cut_after: int | None = None
    reason: str | None = None
    answered: bool = True

    def __post_init__(self) -> None:
        _check("status", self.status, 200 <= self.status <= 999, "200 to 999")
        _check("chunks", self.chunks, _are_chunks(self.chunks), 'None, "events", an int above 0 or offsets')
        _check("pace", self.pace, self.pace >= 0, "0 or more seconds")
        _check("delay", self.delay, self.delay >= 0, "0 or more seconds")
        _check("ending", self.ending, self.ending in get_args(Ending), f"one of {get_args(Ending)}")
        _check("framing", self.framing, self.framing in get_args(Framing), f"one of {get_args(Framing)}")
        _check("cut_after", self.cut_after, self.cut_after is None or self.cut_after >= 0, "None, or 0 or more bytes")

    @classmethod
    def json(cls, value: object, status: int = 200, **options: Unpack[ReplyOptions]) -> Self:
        """A JSON body, with its length declared.

        Args:
            value: What `json.dumps` takes.
            status: The status code.
            **options: See `Reply`.

        Raises:
            TypeError: `value` has no JSON form.
            ValueError: An option is out of range.
        """
        return cls._of_type(*_KINDS[".json"], to_json(value), status, options)

    @classmethod
    def stream(
        cls,
        events: Iterable[object],
        done: bool = True,
        comments: str | Sequence[str] = (),
        status: int = 200,
        **options: Unpack[ReplyOptions],
    ) -> Self:
        r"""A stream of server-sent events, chunked.

        Args:
            events: Each is written as `data: {json}\n\n`; bytes are written as they are.
            done: Whether `data: [DONE]` ends the stream.
            comments: Keep-alive comments before the first event, each written as `: {text}\n\n`.
            status: The status code.
            **options: See `Reply`.

        Raises:
            TypeError: An event has no JSON form.
            ValueError: An option is out of range.
        """
        texts = [comments] if isinstance(comments, str) else comments
        parts = [b": " + text.encode() + b"\n\n" for text in texts]
        parts += [event if isinstance(event, bytes) else b"data: " + to_json(event) + b"\n\n" for event in events]
        if done:
            parts.append(b"data: [DONE]\n\n")
        return cls._of_type(*_KINDS[".sse"], b"".join(parts), status, options)

    @classmethod
    def text(
        cls, text: str, content_type: str = "text/html", status: int = 200, **options: Unpack[ReplyOptions]
    ) -> Self:
        """A body of text in UTF-8, with its length declared: the page of a proxy, say.

        Args:
            text: The body.
            content_type: The media type, which is sent as it is.
            status: The status code.
            **options: See `Reply`.

        Raises:
            ValueError: An option is out of range.
        """
        return cls._of_type(content_type, "length", text.encode(), status, options)

    @classmethod
    def error(
        cls,
        status: int,
        message: str = "The request failed.",
        error_type: str | None = None,
        retry_after: float | None = None,
        **options: Unpack[ReplyOptions],
    ) -> Self:
        """An error before the first token, as the API reports it: the same whether or not a stream was asked for.

        Args:
            status: The status code.
            message: What went wrong.
            error_type: The API's name for the kind of error, as in "rate_limit_exceeded"; None to leave it out.
            retry_after: Seconds after which to try again, sent as `Retry-After`; None to leave it out. With 0 a
                client's retries do not slow a test down.
            **options: See `Reply`.

        Raises:
            ValueError: An option is out of range.
        """
        body: dict[str, object] = {"code": status, "message": message}
        if error_type is not None:
            body["metadata"] = {"error_type": error_type}
        if retry_after is not None:
            options["headers"] = merge_headers({"Retry-After": f"{retry_after:g}"}, options.get("headers", {}))
        return cls.json({"error": body}, status, **options)

    @classmethod
    def file(cls, path: str | PathLike[str], status: int | None = None, **options: Unpack[ReplyOptions]) -> Self:
        """A recording, replayed.

        Args:
            path: A `.json` file (a body, sent byte for byte), a `.sse` file (a stream's body, the same), an
                `.error.json` file (an object with "status", "body" and optionally "headers"), or a folder that holds
                `meta.json` (an object with optionally "status" and "headers") and `response.json` or `stream.sse`.
                Recorded headers are sent, but for those that describe how the body travelled.
            status: The status code; None for the recorded one, or 200.
            **options: See `Reply`; headers given here replace recorded ones.

        Raises:
            OSError: A file is missing or cannot be read.
            ValueError: The file is of another kind, is not JSON where it should be, or an option is out of range.
        """
        recorded = read_recording(Path(path))
        content_type, framing = _KINDS[recorded.suffix]
        options["headers"] = merge_headers(recorded.headers, options.get("headers", {}))
        return cls._of_type(content_type, framing, recorded.body, status or recorded.status, options)

    @classmethod
    def disconnect(cls, reset: bool = False, delay: float = 0.0) -> Self:
        """No answer: the connection is closed before the status line.

        Args:
            reset: Whether by a TCP reset instead of a regular close.
            delay: Seconds between the request and that.

        Raises:
            ValueError: `delay` is negative.
        """
        return cls(answered=False, ending="reset" if reset else "cut", delay=delay)

    @classmethod
    def _of_type(cls, content_type: str, framing: Framing, body: bytes, status: int, options: ReplyOptions) -> Self:
        options.setdefault("framing", framing)
        options["headers"] = merge_headers({"Content-Type": content_type}, options.get("headers", {}))
        return cls(status=status, body=body, **options)


def merge_headers(*layers: Headers) -> dict[str, str | None]:
    """One mapping of all; a later layer's header replaces an earlier one's, whatever the case of its name."""
    found: dict[str, tuple[str, str | None]] = {}
    for layer in layers:
        found |= {name.lower(): (name, value) for name, value in layer.items()}
    return dict(found.values())


# By a recording's suffix: the content type, and how such a body usually travels.
_KINDS: dict[str, tuple[str, Framing]] = {
    ".json": ("application/json", "length"),
    ".sse": ("text/event-stream", "chunked"),
}


def _check(name: str, value: object, valid: bool, expected: str) -> None:
    if not valid:
        raise ValueError(f"{name} must be {expected}, not {value!r}")


def _are_chunks(chunks: Chunks) -> bool:
    if isinstance(chunks, int):
        return chunks > 0
    return chunks == "events" or not isinstance(chunks, str)
