"""Server-sent events: bytes in, events out.

The rules are those of the WHATWG HTML standard, section 9.2.6 "Interpreting an event stream", but for one: an event that
the end of the stream cuts off from its blank line is delivered, since servers of this format leave that line out.
"""

from __future__ import annotations

from collections.abc import Callable

from .named_tuple import NamedTuple

DEFAULT_LIMIT = 64 * 1024 * 1024
OUTSIDE_LIMIT = 64 * 1024
"""Bytes that a decoder keeps of lines that belong to no event."""
_FIELDS = (b"data:", b"event:", b"id:", b"retry:")
BOM = b"\xef\xbb\xbf"


class ServerSentEvent(NamedTuple):
    """One event.

    Attributes:
        data: The joined `data` lines, not yet decoded.
        event: Value of the last `event` line; empty where there was none.
        id: The last event id that the stream set, in this event or before.
    """

    data: bytes
    event: str
    id: str


class EventTooLarge(ValueError):
    """One event is longer than the decoder's limit.

    Attributes:
        events: The events that the same chunk completed before it.
    """

    def __init__(self, limit: int) -> None:
        super().__init__(f"an event of the stream is longer than {limit} bytes")
        self.events: list[ServerSentEvent] = []


def looks_like_events(start: bytes) -> bool | None:
    """Whether a body that begins so is an event stream: no JSON, no HTML begins like that; None where it is too short to know."""
    if start.startswith(b"{"):
        return False
    start = start.removeprefix(BOM).lstrip()
    if start.startswith((*_FIELDS, b":")):
        return True
    return None if not start or any(name.startswith(start) for name in (*_FIELDS, BOM)) else False


class SSEDecoder:
    """Decodes a stream, fed in chunks that may be cut anywhere; takes time linear in the bytes.

    Args:
        limit: Bytes that one event may have, its line ends aside; an event beyond it raises `EventTooLarge`.
        on_comment: Called with the text of each comment line; servers send those to keep the connection alive.

    Attributes:
        retry: The reconnection time that the stream set last, in milliseconds, or None.
        outside: What lines of no known field hold, which the standard ignores: servers that fail write their error there.
    """

    def __init__(self, limit: int = DEFAULT_LIMIT, on_comment: Callable[[str], object] | None = None) -> None:
        self.retry: int | None = None
        self.outside = bytearray()
        self._limit = limit
        self._on_comment = on_comment
        self._at_start = True
        self._after_cr = False
        self._is_inside = False  # of an event, or of a line end of two bytes
        self._chunks: list[bytes] = []  # of the line that has not ended; joined once, so that small chunks stay linear
        self._size = 0
        self._data: list[bytes] = []
        self._event = ""
        self._id = ""

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Take a chunk and return the events that it completes.

        Raises:
            EventTooLarge: An event is longer than the limit.
        """
        if self._at_start:
            chunk = self._skip_bom(chunk)
        if self._after_cr and chunk:
            chunk = chunk.removeprefix(b"\n")
            self._after_cr = False
        if not chunk:
            return []
        if b"\n" not in chunk and b"\r" not in chunk:
            self._keep(chunk)
            return []
        chunk = self._join(chunk)
        events: list[ServerSentEvent] = []
        lines = chunk.splitlines()
        self._after_cr = chunk.endswith(b"\r")
        tail = b"" if self._after_cr or chunk.endswith(b"\n") else lines.pop()
        try:
            self._take(lines, events)
            if tail:
                self._keep(tail)
        except EventTooLarge as error:
            error.events = events
            raise
        self._is_inside = bool(self._data or self._event or self._after_cr)
        return events

    def _join(self, chunk: bytes) -> bytes:
        """Return a chunk behind the chunks of the line that it ends."""
        if not self._chunks:
            return chunk
        self._size -= sum(map(len, self._chunks))
        chunk = b"".join((*self._chunks, chunk))
        self._chunks.clear()
        return chunk

    def finish(self) -> list[ServerSentEvent]:
        """Return the event that the end of the stream leaves without its blank line, if there is one."""
        if self._at_start:
            self._at_start = False
        last = self._join(b"")
        is_cut = any(name.startswith(last) and len(last) < len(name) - 1 for name in _FIELDS)  # inside a field's name
        lines = [b""] if is_cut or not last else [last, b""]
        events: list[ServerSentEvent] = []
        self._take(lines, events)
        return events

    def _skip_bom(self, chunk: bytes) -> bytes:
        chunk = b"".join((*self._chunks, chunk))
        self._chunks.clear()
        self._size = 0
        if len(chunk) < len(BOM) and BOM.startswith(chunk):
            self._chunks = [chunk] if chunk else []
            self._size = len(chunk)
            return b""
        self._at_start = False
        return chunk.removeprefix(BOM)

    def _keep(self, chunk: bytes) -> None:
        self._chunks.append(chunk)
        self._grow(len(chunk))

    def _grow(self, size: int) -> None:
        self._size += size
        if self._size > self._limit:
            raise EventTooLarge(self._limit)

    def _take(self, lines: list[bytes], events: list[ServerSentEvent]) -> None:
        data = self._data
        for line in lines:
            if not line:
                if data:
                    whole = data[0] if len(data) == 1 else b"\n".join(data)
                    events.append(ServerSentEvent(whole, self._event, self._id))
                    data.clear()
                self._event = ""
                self._size = 0
            elif line.startswith(b"data:"):
                value = line[6:] if line.startswith(b"data: ") else line[5:]
                self._grow(len(value) + bool(data))  # each further line costs the line end that joins it
                data.append(value)
            else:
                self._field(line)

    def _field(self, line: bytes) -> None:
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"":
            if self._on_comment is not None:
                self._on_comment(value.decode("utf-8", "replace"))
        elif name == b"data":
            self._grow(bool(self._data))
            self._data.append(value)
        elif name == b"event":
            self._event = value.decode("utf-8", "replace")
        elif name == b"id":
            if b"\0" not in value:
                self._id = value.decode("utf-8", "replace")
        elif name == b"retry":
            if value.isdigit() and len(value) < 16:
                self.retry = int(value)
        elif len(self.outside) < OUTSIDE_LIMIT:
            self.outside += line[:OUTSIDE_LIMIT] + b"\n"
