# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""Server-sent events, many at once: the data of all events of a chunk, split off in a few steps.

A server writes the events of a stream alike: a `data` line alone, or an `event` line before it. So what stands between the
data of two events is taken to be what stood there the last time, which splits a run of events in one step: with LF or CRLF as
the line end, and without ids, which nobody asks for and which differ each time. Where only the names differ, as in the stream of
an agent, events are rows of as many lines. A block that looks different is taken apart by itself, and what is more than a name
and one line of data goes to the decoder, which knows all rules.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Sequence
from functools import cache

from .sse import BOM, DEFAULT_LIMIT, EventTooLarge, ServerSentEvent, SSEDecoder

_CR, _LF = b"\r"[0], b"\n"[0]
_BLANK = b"\n\n"
_CRLF = b"\r\n"
_MOST_HEADS = 64
"""How many ways of beginning an event are remembered: a server has a few, one for each type of event."""
_LONGEST_HEAD = 256
"""Characters that such a beginning may have: a chunk of comments is one, too, and takes many times its size."""


class SSESplitter(SSEDecoder):
    """Decodes a stream to the data of its events, in the same time for all usual ways to write them.

    Bytes are given to `split`, not to `feed`. The lines of an event that has not ended may wait for its end; comments do not.
    """

    _shape: tuple[str, str]
    _name: str
    _prefix: bytes
    _between: str
    _blank: bytes
    _data_place: slice
    _is_crlf: bool
    _is_tight: bool

    def __init__(self, limit: int = DEFAULT_LIMIT, on_comment: Callable[[str], object] | None = None) -> None:
        super().__init__(limit, on_comment)
        self._ended_with_cr = False
        self._is_fresh = False  # nothing is left of the calls before
        self._has_ids = False
        self._names_differ = False  # the events of the last chunk had different names
        self._datas: list[str | bytes] = []
        self._names: list[str] = []
        self._heads: dict[str, tuple[str | None, list[str]]] = {}
        self._expect("", "data: ", "\n")

    def _expect(self, head: str, field: str, line_end: str) -> None:
        """Take the next event to be written like one before.

        Args:
            head: The line before its data, or nothing.
            field: How its data line begins.
            line_end: LF or CRLF.
        """
        self._shape = head, field
        before = f"{head}{line_end}{field}" if head else field
        self._name = self._read_head("\n" + head if head else "")[0] or ""
        self._prefix = before.encode()
        self._between = line_end * 2 + before
        self._blank = (line_end * 2).encode()
        self._data_place = slice(len(self._prefix), -len(self._blank))  # of an event, its data
        self._is_crlf = line_end != "\n"
        self._is_tight = not field.endswith(" ")

    def split(self, chunk: bytes) -> Sequence[str | bytes]:
        """Take a chunk and return the data of the events that it completes, as bytes where it is not UTF-8.

        Raises:
            EventTooLarge: An event is longer than the limit.
        """
        if self._is_fresh and chunk.endswith(self._blank):
            if chunk.startswith(self._prefix) and len(chunk) <= self._limit:
                data = chunk[self._data_place]
                if _LF not in data and _CR not in data and not (self._is_tight and data.startswith(b" ")):
                    try:  # as `_text` does, without the call: a server that waits for a model writes each event alone
                        return [data.decode()]
                    except UnicodeDecodeError:
                        return [data]
            found = self._split_run(chunk, len(chunk) - len(self._blank))
            if found is not None:
                return found
        try:
            return self._split_any(chunk)
        finally:
            waits = self._names or self._chunks or self._is_inside or self._ended_with_cr or self._at_start
            self._is_fresh = not waits

    def _split_any(self, chunk: bytes) -> Sequence[str | bytes]:
        self._datas, self._names = [], []
        has_waited = bool(self._chunks)
        if self._is_crlf and not (self._ended_with_cr or _CR in chunk) and _BLANK in chunk:
            # Only a comment, or a few events, had CRLF.
            chunk = _with_lf(self._join(chunk))
            self._expect(*self._shape, "\n")
        is_crlf, blank, sent = self._is_crlf, self._blank, chunk
        found: list[str] | None = None
        try:
            chunk = self._continue(chunk)
            end = chunk.rfind(blank)
            if end < 0:
                self._take_lines(chunk, has_waited or (is_crlf and _has_other_ends(chunk)))
                return self._datas
            found = None if self._names_differ else self._split_run(chunk, end)
            if found is None:
                line_end = "\r\n" if is_crlf or (_CR in sent and _CRLF in sent) else "\n"
                body = _with_lf(chunk[:end]) if is_crlf else chunk[:end]
                if not self._split_rows(body, line_end):
                    self._split_blocks(body, line_end)
            rest = chunk[end + len(blank) :]
            at_once = is_crlf and _has_other_ends(rest)
            if at_once and found is not None:  # it may be an event
                self._datas, self._names, found = [*found], [self._name] * len(found), None
            self._take_lines(rest, at_once)
        except EventTooLarge as error:
            datas = self._datas if found is None else found
            error.events = [ServerSentEvent(as_bytes(data), self.name(number), "") for number, data in enumerate(datas)]
            raise
        return self._datas if found is None else found

    def name(self, number: int) -> str:
        """Return the value of the `event` line of an event that the last call of `split` returned; empty where there was none."""
        return self._names[number] if self._names else self._name

    def finish(self) -> list[ServerSentEvent]:
        """Return the event that the end of the stream leaves without its blank line, if there is one."""
        return self.feed(self._join(b"")) + super().finish()

    def _continue(self, chunk: bytes) -> bytes:
        """Take what belongs to an event that has begun; return what is to be split, from the beginning of an event on.

        All line ends become LF, unless the last events had CRLF.
        """
        if self._ended_with_cr and chunk:
            chunk = chunk.removeprefix(b"\n")
            self._ended_with_cr = False
        if _CR in chunk and not self._is_crlf:
            self._ended_with_cr = chunk.endswith(b"\r")
            chunk = _with_lf(chunk)
        if self._is_inside:
            chunk = self._end_event(chunk)
        if self._at_start and chunk:
            if (chunk := self._join(chunk)).startswith(BOM[:1]):
                self._decode(chunk)
                return b""
            self._at_start = False
        if self._chunks:
            if _LF not in chunk and _CR not in chunk and self._size + len(chunk) <= self._limit:
                self._keep(chunk)
                return b""
            chunk = self._join(chunk)
        return chunk

    def _end_event(self, chunk: bytes) -> bytes:
        """Take the rest of an event that the decoder has begun; return what comes after it."""
        end = chunk.find(self._blank) + len(self._blank)
        if end < len(self._blank):
            end = len(chunk)
        self._decode(chunk[:end])
        return chunk[end:]

    def _take_lines(self, lines: bytes, at_once: bool) -> None:
        """Keep the beginning of an event until more of it comes.

        Comments are reported at once, and lines that have waited once do not wait again: joined anew for each of its lines, an
        event of many would take quadratic time. Nor do lines that may end an event in another way than those before.

        Args:
            lines: The lines, of which the last may be cut off.
            at_once: Whether they do not wait.
        """
        if at_once or len(lines) > self._limit or lines.startswith(b":") or b"\n:" in lines:
            self._decode(lines)
        elif lines:
            self._keep(lines)

    def _split_run(self, chunk: bytes, end: int) -> list[str] | None:
        """Return the data of a chunk's events, up to a place, if all of them are written as the last one was; else None."""
        if self._has_ids:
            chunk = _without_ids(chunk[:end], _CRLF if self._is_crlf else b"\n")
            end = len(chunk)
        prefix = self._prefix
        if self._names or not chunk.startswith(prefix):
            return None
        try:
            text = chunk[len(prefix) : end].decode()
        except UnicodeDecodeError:
            return None
        comments: list[str] | None = None
        found, rest = [text], text
        if "\n" in text:
            found = text.split(self._between)
            rest = "".join(found)  # takes a fraction of the time that counting line ends does
            if "\n" in rest:
                comments = self._cut_comments(found)
                if comments is None:
                    return None
        if "\r" in rest:
            return None
        if end > self._limit and max(map(len, found)) * 4 > self._limit:  # a character has up to four bytes
            return None
        if self._is_tight and (
            text.startswith(" ") or self._between + " " in text
        ):  # a space that is not part of the data
            return None
        if comments and self._on_comment is not None:
            deque(map(self._on_comment, comments), maxlen=0)
        return found

    def _cut_comments(self, datas: list[str]) -> list[str] | None:
        """Cut off and return the comments that stand behind data, each after a blank line; None if anything else does."""
        comments: list[str] = []
        for number, data in enumerate(datas):
            if "\n" in data:
                datas[number], _, after = data.partition("\n")
                name, found = self._read_head(after) if after.startswith("\n") else (None, [])
                if name is None:
                    return None
                comments += found
        return comments

    def _split_rows(self, body: bytes, line_end: str) -> bool:
        """Take events that are an `event` line and a data line each, and return True; or False if any is written otherwise.

        Args:
            body: As for `_split_blocks`.
            line_end: The same.
        """
        if len(body) > self._limit:
            return False
        try:
            rows = body.decode().split("\n")
        except UnicodeDecodeError:
            return False
        heads, datas = rows[::3], rows[1::3]
        if len(heads) != len(datas) or any(rows[2::3]):
            return False
        names: dict[str, str] = {}
        for head in {*heads}:
            name = self._read_head("\n" + head)[0]
            if name is None or not head.startswith("event"):
                return False
            names[head] = name
        begins = {data[: len("data: ")] for data in datas}
        field = "data: " if "data: " in begins else "data:"
        if not all(begin.startswith(field) for begin in begins):
            return False
        self._datas += [data[len(field) :] for data in datas]
        self._names += map(names.__getitem__, heads)
        self._has_ids, self._names_differ = False, len(names) > 1
        self._expect(heads[-1], field, line_end)
        return True

    def _split_blocks(self, body: bytes, line_end: str) -> None:
        """Take events that are written in more than one way; what follows them is a blank line.

        Args:
            body: The events, with LF as their line end.
            line_end: The line end that they were sent with.
        """
        self._names_differ = False
        self._has_ids = body.startswith(b"id:") or b"\nid:" in body
        if self._has_ids:
            body = _without_ids(body, b"\n")
        try:
            whole = "\n" + body.decode()
        except UnicodeDecodeError:
            self._decode(body + _BLANK)
            return
        is_long = len(body) > self._limit
        field = "data: " if "\ndata: " in whole else "data:"
        # Each part but the first: data, a line end, and what is before the next data.
        before, *parts = whole.split("\n" + field)
        name, comments = self._read_head(before)
        usual, last = None, len(parts) - 1
        for number, part in enumerate(parts):
            data, newline, after = part.partition("\n")
            if after != before or not newline or is_long:
                is_whole = (not after or after.startswith("\n")) and (newline or number == last)
                # An event of several lines, or one that may be too long.
                if not is_whole or len(data) * 4 > self._limit:
                    self._decode(_block(before, field, ("\n" + field).join(parts[number:])))
                    return
            if name is None:
                self._decode(_block(before, field, data))
            else:
                self._datas.append(data)
                self._names.append(name)
                usual = before
                if comments and self._on_comment is not None:
                    deque(map(self._on_comment, comments), maxlen=0)
            if after != before:
                before = after
                name, comments = self._read_head(after)
        if before:
            self._decode(before[1:].encode() + _BLANK)
        if usual is not None and not usual[1:].startswith(":") and "\n" not in usual[1:]:
            self._expect(usual[1:], field, line_end)

    def _read_head(self, before: str) -> tuple[str | None, list[str]]:
        """Return the name that the lines before an event's data give it, and the comments in them.

        The name is None where there are lines of other fields than `event`.
        """
        known = self._heads.get(before)
        if known is not None:
            return known
        name: str | None = ""
        comments: list[str] = []
        for line in before.split("\n")[1:]:
            if line.startswith("event:"):
                name = line[len("event:") :].removeprefix(" ")
            elif line.startswith(":"):
                comments.append(line[1:].removeprefix(" "))
            elif not line:
                name = ""  # a blank line ends an event without data
            else:
                name = None
                break
        if len(self._heads) > _MOST_HEADS:
            self._heads.clear()
        if len(before) <= _LONGEST_HEAD:
            self._heads[before] = name, comments
        return name, comments

    def _decode(self, chunk: bytes) -> None:
        """Take bytes that are written in an unusual way."""
        try:
            self._add(self.feed(chunk))
        except EventTooLarge as error:
            self._add(error.events)
            raise

    def _add(self, events: list[ServerSentEvent]) -> None:
        self._datas += [_text(event.data) for event in events]
        self._names += [event.event for event in events]


def _with_lf(chunk: bytes) -> bytes:
    """Return a chunk with LF as its only line end."""
    lines = chunk.splitlines()  # takes half the time of `replace`
    if chunk.endswith((b"\r", b"\n")):
        lines.append(b"")
    return b"\n".join(lines)


def _has_other_ends(chunk: bytes) -> bool:
    """Whether lines end in another way than with CRLF; the last may be cut off inside its CRLF, unless it ends an event."""
    whole = chunk.removesuffix(b"\r")
    return chunk.endswith(b"\n\r") or not whole.count(b"\r") == whole.count(b"\n") == whole.count(_CRLF)


@cache
def _id_line(line_end: bytes) -> re.Pattern[bytes]:
    whole = rb"id:[^\r\n]*(?=" + line_end + rb"|\Z)"  # other line ends are for those who know all rules
    return re.compile(line_end + whole)  # when the first stream has ids


def _without_ids(events: bytes, line_end: bytes) -> bytes:
    """Return events, from the beginning of the first on, without their `id` lines."""
    return _id_line(line_end).sub(b"", line_end + events)[len(line_end) :]


def _block(before: str, field: str, data: str) -> bytes:
    """Return an event as it was written."""
    head = before[1:] + "\n" if before else ""
    return f"{head}{field}{data}\n\n".encode()


def as_bytes(data: str | bytes) -> bytes:
    """Return the data of an event as bytes."""
    return data.encode() if isinstance(data, str) else data


def _text(data: bytes) -> str | bytes:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data
