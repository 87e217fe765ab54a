"""One response, byte for byte: a frozen value that says what is sent, and how."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from os import PathLike
from pathlib import Path
from typing import Any, Literal, Self, TypedDict, Unpack, get_args

from ._checks import check, check_flag, check_headers, check_seconds, check_text, is_a, is_whole
from ._recorded_folder import read_recording, to_json

Ending = Literal["complete", "cut", "reset", "hang"]
Framing = Literal["chunked", "length", "close"]
Chunks = int | Sequence[int] | Literal["events"] | None
Headers = Mapping[str, str | None]


class RawResponseOptions(TypedDict, total=False):
    """What every constructor of `RawResponse` takes in addition to its own arguments; see `RawResponse`."""

    headers: Headers
    chunks: Chunks
    pace: float
    delay: float
    ending: Ending
    framing: Framing
    cut_after: int | None
    reason: str | None


@dataclass(frozen=True)
class RawResponse:
    """One scripted response: what is sent, in which chunks, how fast, and how it ends.

    Args:
        status: The status code, 200 to 999.
        body: The body, as bytes.
        headers: Headers to send. They replace what the server sends by itself (`X-Generation-Id: gen-test-N`, where N
            counts the requests from 1, and the framing); the value None leaves such a header out.
        chunks: How the body is cut into writes, each of them one HTTP chunk if the framing is "chunked": None for one
            write, n for n bytes a write, a sequence of ints for cuts at those offsets, "events" for a cut behind every
            blank line, which is one server-sent event a write.
        pace: Seconds between two writes of the body.
        delay: Seconds before the headers; `math.inf` never responds.
        ending: What comes behind the last write: "complete", the regular end; "cut", the connection is closed although
            the final chunk, or the last byte of the declared length, is missing; "reset", the same with a TCP reset,
            which can cost the client what it has not read yet; "hang", the same with silence, until the client or the
            server closes the connection.
        framing: How the client learns the body's length: "chunked", "length" (`Content-Length`) or "close" (the body
            lasts until the connection is closed, so that "cut" and "complete" are the same).
        cut_after: How many bytes of the body are sent before the ending; None for all. A response that ends "complete" has
            no more body than that.
        reason: The reason phrase behind the status; None for the standard one, or none if the status has none.
        responds: False closes the connection, in the way `ending` says, before anything is sent: see `disconnect`.

    Raises:
        ValueError: An argument is out of range.
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
    responds: bool = True

    def __post_init__(self) -> None:
        check("status", self.status, is_whole(self.status, 200) and self.status <= 999, "200 to 999")
        check("body", self.body, is_a(self.body, bytes), "bytes", TypeError)
        check_headers(self.headers)
        check("chunks", self.chunks, _are_chunks(self.chunks), 'None, "events", an int above 0 or offsets')
        check_seconds("pace", self.pace)
        check_seconds("delay", self.delay)
        check("ending", self.ending, self.ending in get_args(Ending), f"one of {get_args(Ending)}")
        check("framing", self.framing, self.framing in get_args(Framing), f"one of {get_args(Framing)}")
        cut = self.cut_after is None or is_whole(self.cut_after, 0)
        check("cut_after", self.cut_after, cut, "None, or 0 or more bytes")
        check_text(reason=self.reason)
        check("reason", self.reason, not set(self.reason or "") & set("\r\n"), "without line breaks")
        check_flag(responds=self.responds)

    @classmethod
    def json(cls, value: object, status: int = 200, **options: Unpack[RawResponseOptions]) -> Self:
        """A JSON body, with its length declared.

        Args:
            value: What `json.dumps` takes.
            status: The status code.
            **options: See `RawResponse`.

        Raises:
            TypeError: `value` has no JSON form.
            ValueError: An option is out of range.
        """
        return cls._with_type(*_TYPE_OF_SUFFIX[".json"], to_json(value), status, options)

    @classmethod
    def stream(
        cls,
        events: Iterable[object],
        done: bool = True,
        comments: str | Sequence[str] = (),
        status: int = 200,
        **options: Unpack[RawResponseOptions],
    ) -> Self:
        r"""A stream of server-sent events, chunked.

        Args:
            events: Each is written as `data: {json}\n\n`; bytes are written as they are.
            done: Whether `data: [DONE]` ends the stream.
            comments: Keep-alive comments before the first event, each written as `: {text}\n\n`.
            status: The status code.
            **options: See `RawResponse`.

        Raises:
            TypeError: An event has no JSON form.
            ValueError: An option is out of range.
        """
        is_list = is_a(events, Iterable) and not is_a(events, str, bytes, Mapping)
        check("events", events, is_list, "a list of events", TypeError)
        check_flag(done=done)
        texts = [comments] if isinstance(comments, str) else comments
        check("comments", comments, _are_texts(texts), "a string or a list of strings", TypeError)
        parts = [b": " + text.encode() + b"\n\n" for text in texts]
        parts += [event if isinstance(event, bytes) else b"data: " + to_json(event) + b"\n\n" for event in events]
        if done:
            parts.append(b"data: [DONE]\n\n")
        return cls._with_type(*_TYPE_OF_SUFFIX[".sse"], b"".join(parts), status, options)

    @classmethod
    def text(
        cls, text: str, content_type: str = "text/html", status: int = 200, **options: Unpack[RawResponseOptions]
    ) -> Self:
        """A body of text in UTF-8, with its length declared: the page of a proxy, say.

        Args:
            text: The body.
            content_type: The media type, which is sent as it is.
            status: The status code.
            **options: See `RawResponse`.

        Raises:
            ValueError: An option is out of range.
        """
        check_text(text=text, content_type=content_type)
        return cls._with_type(content_type, "length", text.encode(), status, options)

    @classmethod
    def error(
        cls,
        status: int,
        message: str = "The request failed.",
        error_type: str | None = None,
        retry_after: float | None = None,
        **options: Unpack[RawResponseOptions],
    ) -> Self:
        """An error before the first token, as the API reports it: the same whether or not a stream was asked for.

        Args:
            status: The status code.
            message: What went wrong.
            error_type: The API's name for the error, as in "rate_limit_exceeded"; None to omit it.
            retry_after: Seconds after which to try again, sent as `Retry-After`; None to omit it. With 0 a
                client's retries do not slow a test down.
            **options: See `RawResponse`.

        Raises:
            ValueError: An option is out of range.
        """
        check_text(message=message, error_type=error_type)
        if retry_after is not None:
            check_seconds("retry_after", retry_after)
            check("retry_after", retry_after, retry_after < float("inf"), "0 or more seconds")
        body: dict[str, object] = {"code": status, "message": message}
        if error_type is not None:
            body["metadata"] = {"error_type": error_type}
        if retry_after is not None:
            options["headers"] = merge_headers({"Retry-After": f"{retry_after:g}"}, options.get("headers", {}))
        return cls.json({"error": body}, status, **options)

    @classmethod
    def file(cls, path: str | PathLike[str], status: int | None = None, **options: Unpack[RawResponseOptions]) -> Self:
        """A recording, replayed.

        Args:
            path: A `.json` file (a body, sent byte for byte), a `.sse` file (a stream's body, the same), an
                `.error.json` file (an object with "status", "body" and optionally "headers"), or a folder that holds
                `meta.json` (an object with optionally "status" and "headers") and `response.json` or `stream.sse`.
                Recorded headers are sent, but for those that describe how the body travelled.
            status: The status code; None for the recorded one, or 200.
            **options: See `RawResponse`; headers given here replace recorded ones.

        Raises:
            OSError: A file is missing or cannot be read.
            ValueError: The file has another suffix, is not JSON where it should be, or an option is out of range.
        """
        recorded = read_recording(Path(path))
        content_type, framing = _TYPE_OF_SUFFIX[recorded.suffix]
        options["headers"] = merge_headers(recorded.headers, options.get("headers", {}))
        return cls._with_type(content_type, framing, recorded.body, status or recorded.status, options)

    @classmethod
    def disconnect(cls, reset: bool = False, delay: float = 0.0) -> Self:
        """No response: the connection is closed before the status line.

        Args:
            reset: Whether by a TCP reset instead of a regular close.
            delay: Seconds between the request and that.

        Raises:
            ValueError: `delay` is negative.
        """
        check_flag(reset=reset)
        return cls(responds=False, ending="reset" if reset else "cut", delay=delay)

    @classmethod
    def _with_type(
        cls, content_type: str, framing: Framing, body: bytes, status: int, options: RawResponseOptions
    ) -> Self:
        options.setdefault("framing", framing)
        options["headers"] = merge_headers({"Content-Type": content_type}, options.get("headers", {}))
        return cls(status=status, body=body, **options)


def merge_headers(*layers: Headers) -> dict[str, str | None]:
    """One mapping of all; a later layer's header replaces an earlier one's, whatever the case of its name."""
    for layer in layers:
        check_headers(layer)
    found: dict[str, tuple[str, str | None]] = {}
    for layer in layers:
        found |= {name.lower(): (name, value) for name, value in layer.items()}
    return dict(found.values())


# By a recording's suffix: the content type, and how such a body usually travels.
_TYPE_OF_SUFFIX: dict[str, tuple[str, Framing]] = {
    ".json": ("application/json", "length"),
    ".sse": ("text/event-stream", "chunked"),
}


def _are_texts(texts: Any) -> bool:
    return is_a(texts, list, tuple) and all(is_a(text, str) for text in texts)


def _are_chunks(chunks: Any) -> bool:
    if chunks is None or chunks == "events" or is_whole(chunks, 1):
        return True
    return is_a(chunks, Sequence) and not is_a(chunks, str, bytes) and all(is_whole(at, 0) for at in chunks)
