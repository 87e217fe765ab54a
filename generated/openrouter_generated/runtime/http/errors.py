# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""What an operation raises itself."""

from __future__ import annotations

from typing import Any


class UnexpectedStatus(Exception):
    """The server responded with a status that the document does not list for the operation.

    Attributes:
        status_code: The HTTP status.
        content: The body, as it came.
    """

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        super().__init__(status_code, content)

    def __str__(self) -> str:
        return f"unexpected status {self.status_code}: {self._shown()}"

    def _shown(self) -> str:
        return self.content[:500].decode(errors="replace")


class NotAStream(UnexpectedStatus):
    """The server responded to a request for a stream with something else, such as an error.

    Attributes:
        parsed: The decoded body.
        headers: The headers; names are case-insensitive.
    """

    def __init__(self, status_code: int, content: bytes, parsed: Any = None, headers: Any = None) -> None:
        super().__init__(status_code, content)
        self.parsed = parsed
        self.headers = headers
        self.args = (status_code, content, parsed, headers)

    def __str__(self) -> str:
        return f"no stream, but status {self.status_code}: {self._shown()}"
