"""Headers of a response, without an HTTP library."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

STREAM = "text/event-stream"
"""The media type of server-sent events."""


class Headers(Mapping[str, str]):
    """Headers by their names, which have no case; several of one name are joined by a comma.

    They are decoded when somebody first looks: most responses are read without that.

    Args:
        pairs: Names and values as they were on the wire.
        redact: Redacts the secrets in each value, or None.
    """

    __slots__ = ("_pairs", "_redact", "_values")

    def __init__(self, pairs: Iterable[tuple[bytes, bytes]] = (), redact: Callable[[str], str] | None = None) -> None:
        self._pairs = pairs
        self._redact = redact
        self._values: dict[str, str] | None = None

    def _decoded(self) -> dict[str, str]:
        if self._values is None:
            values: dict[str, str] = {}
            for raw_name, raw_value in self._pairs:
                name, value = raw_name.decode("latin-1").lower(), _decode(raw_value)
                value = value if self._redact is None else self._redact(value)
                values[name] = f"{values[name]}, {value}" if name in values else value
            self._values = values
        return self._values

    def __getitem__(self, name: str) -> str:
        return self._decoded()[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._decoded())

    def __len__(self) -> int:
        return len(self._decoded())

    def __repr__(self) -> str:
        return f"Headers({self._decoded()!r})"

    def __reduce__(self) -> tuple[type[Headers], tuple[list[tuple[bytes, bytes]]]]:
        return Headers, ([(name.encode("latin-1"), value.encode()) for name, value in self.items()],)


def _decode(value: bytes) -> str:
    """RFC 9110 (section 5.5) leaves the encoding open: UTF-8 where it is that, else Latin-1."""
    try:
        return value.decode()
    except UnicodeDecodeError:
        return value.decode("latin-1")


def media_type(headers: Mapping[str, str]) -> str:
    """Return the media type of a body without its parameters, in lower case; empty where none is declared."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()
