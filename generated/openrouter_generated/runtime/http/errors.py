# Copied from generator/runtime. Do not edit: change the file there and run `make generate`.
"""What an operation raises itself."""

from __future__ import annotations


class UnexpectedStatus(Exception):
    """The server answered with a status that the document does not list for the operation.

    Attributes:
        status_code: The HTTP status.
        content: The body, as it came.
    """

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        super().__init__(status_code, content)

    def __str__(self) -> str:
        return f"unexpected status {self.status_code}: {self.content[:500].decode(errors='replace')}"
