"""Streams of items: bytes in, decoded items out. Server-sent events, JSON lines and JSON text sequences."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, Protocol, TypeAlias

from .decode import Decoder
from .json_parser import parse_json
from .media_types import SSE, base_type, is_json_seq
from .sse import DEFAULT_LIMIT, ServerSentEvent, SSEDecoder

ItemFormat = Literal["data", "text", "event", "text-event"]
"""What an item is: JSON, text, or an event with the fields `event`, `id` and `data`, whose data is JSON or text."""
Streams: TypeAlias = "dict[str, tuple[Decoder | None, ItemFormat]]"
"""Media type of a stream to what decodes an item's JSON, if anything does, and what an item is."""
_DONE = b"[DONE]"


class ItemReader(Protocol):
    """Reads the items of one stream."""

    is_finished: bool
    """Whether the stream has announced its end."""

    def feed(self, chunk: bytes) -> list[Any]:
        """Take a chunk, cut anywhere, and return the items that it completes."""
        ...

    def finish(self) -> list[Any]:
        """Return the item that the end of the stream completes, if there is one."""
        ...


def item_reader(media_type: str, decode: Decoder | None, item_format: ItemFormat) -> ItemReader:
    """Return what reads a stream of a media type."""
    if base_type(media_type) == SSE:
        return _EventReader(decode, item_format)
    return _RecordReader(decode, b"\x1e" if is_json_seq(base_type(media_type)) else b"\n")


class _EventReader:
    """Items are the data of server-sent events, or the events; `[DONE]` ends the stream, as it does for many APIs."""

    def __init__(self, decode: Decoder | None, item_format: ItemFormat) -> None:
        self.is_finished = False
        self._events = SSEDecoder()
        self._decode = decode
        self._is_event = item_format in ("event", "text-event")
        self._parse: Callable[[bytes], Any] = _text if item_format in ("text", "text-event") else _json_or_text

    def feed(self, chunk: bytes) -> list[Any]:
        return self._items(self._events.feed(chunk))

    def finish(self) -> list[Any]:
        return self._items(self._events.finish())

    def _items(self, events: list[ServerSentEvent]) -> list[Any]:
        items: list[Any] = []
        for event in events:
            self.is_finished = self.is_finished or event.data.strip() == _DONE
            if self.is_finished:
                break
            item = self._parse(event.data)
            if self._is_event:
                fields = {"event": event.event, "id": event.id}
                item = {**{name: value for name, value in fields.items() if value}, "data": item}
            items.append(item if self._decode is None else self._decode(item))
        return items


class _RecordReader:
    """Items are JSON texts, one a line or one behind each record separator."""

    def __init__(self, decode: Decoder | None, separator: bytes) -> None:
        self.is_finished = False
        self._decode = decode
        self._separator = separator
        self._chunks: list[
            bytes
        ] = []  # of the record that has not ended; joined once, so that small chunks stay linear
        self._size = 0
        self._count = 0

    def feed(self, chunk: bytes) -> list[Any]:
        if self._separator not in chunk:
            self._keep(chunk)
            return []
        *records, rest = b"".join((*self._chunks, chunk)).split(self._separator)
        self._chunks.clear()
        self._size = 0
        self._keep(rest)
        return [item for record in records for item in self._items(record)]

    def finish(self) -> list[Any]:
        record = b"".join(self._chunks)
        self._chunks.clear()
        return self._items(record)

    def _keep(self, chunk: bytes) -> None:
        self._size += len(chunk)
        if self._size > DEFAULT_LIMIT:
            raise ValueError(f"an item of the stream is longer than {DEFAULT_LIMIT} bytes")
        if chunk:
            self._chunks.append(chunk)

    def _items(self, record: bytes) -> list[Any]:
        record = record.strip(b" \t\r\n")
        if not record:
            return []
        self._count += 1
        try:
            item = parse_json(record)
        except ValueError as error:
            raise ValueError(f"item {self._count} of the stream is not valid JSON: {error}") from None
        return [item if self._decode is None else self._decode(item)]


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _json_or_text(data: bytes) -> Any:
    try:
        return parse_json(data)
    except ValueError:
        return _text(data)
