# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""Headers of a response, without an HTTP library."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

STREAM = "text/event-stream"
"""The media type of server-sent events."""


class Headers(Mapping[str, str]):
    """Headers by their names, which have no case; several of one name are joined by a comma.

    All are decoded when somebody first looks at them as a whole: of most responses one or two are asked for by name.

    Args:
        pairs: Names and values as they were on the wire.
        redact: Redacts the secrets in each value, or None.
    """

    __slots__ = ("_pairs", "_redact", "_values")

    def __init__(self, pairs: Sequence[tuple[bytes, bytes]] = (), redact: Callable[[str], str] | None = None) -> None:
        self._pairs = pairs
        self._redact = redact
        self._values: dict[str, str] | None = None

    def _decoded(self) -> dict[str, str]:
        if self._values is None:
            values: dict[str, str] = {}
            for raw_name, raw_value in self._pairs:
                name, value = raw_name.decode("latin-1").lower(), self._value(raw_value)
                values[name] = f"{values[name]}, {value}" if name in values else value
            self._values = values
        return self._values

    def _value(self, raw: bytes) -> str:
        value = _decode(raw)
        return value if self._redact is None else self._redact(value)

    def __getitem__(self, name: str) -> str:
        if self._values is not None:
            return self._values[name.lower()]
        wanted = name.lower().encode()  # in ASCII, as all names are
        found = [value for raw_name, value in self._pairs if raw_name.lower() == wanted]
        if not found:
            raise KeyError(name)
        return ", ".join(map(self._value, found))

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
