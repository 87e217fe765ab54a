# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""A body whose long texts are not in memory: JSON, and between it what is read when it is written."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from .encode import Deferred, Place


class StreamedBody:
    """The body of a request in parts.

    Args:
        parts: JSON in UTF-8, and the texts that stand in it.
    """

    def __init__(self, parts: Sequence[bytes | Deferred]) -> None:
        self.parts = tuple(parts)
        self._size = sum(len(part) if isinstance(part, bytes) else part.size for part in self.parts)

    def __len__(self) -> int:
        return self._size

    def chunks(self) -> Iterator[bytes]:
        """Yield the body as often as it is asked for, the same bytes each time.

        The last chunk is JSON that closes what is open: where a text fails before, the request is not whole.

        Raises:
            OSError: A text cannot be read, or is not what it was.
        """
        for part in self.parts:
            if isinstance(part, bytes):
                yield part
            else:
                yield from part.chunks()


def streamed_body(encode: Callable[[], bytes], places: Sequence[Place]) -> bytes | StreamedBody:
    """Return a body with its deferred texts: the short ones are in it, the long ones stay where they are.

    Args:
        encode: Returns the JSON of the whole body.
        places: Where the deferred texts are in it.
    """
    long: list[tuple[Place, Deferred]] = []
    for holder, place in places:
        text = holder[place]
        holder[place] = "" if text.is_large else text.text()
        if text.is_large:
            long.append(((holder, place), text))
    plain = encode()
    if not long:
        return plain
    mark = b"deferred"
    while mark in plain:
        mark += b"-"
    for number, ((holder, place), _) in enumerate(long):
        holder[place] = f"{mark.decode()} {number}"
    strings = re.split(rb'"%b (\d+)"' % mark, encode())  # a text may be missing, where another field replaced its own
    # The quotes are written by the JSON around a text.
    around = strings[::2]
    parts: list[bytes | Deferred] = [around[0] + b'"']
    for found, after in zip(strings[1::2], around[1:], strict=True):
        parts += [long[int(found)][1], b'"' + after + b'"']
    if len(parts) == 1:
        return plain
    parts[-1] = b'"' + around[-1]
    return StreamedBody(parts)
