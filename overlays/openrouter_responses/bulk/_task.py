"""A request of a run, on its way."""

from __future__ import annotations

from functools import cached_property
from typing import Generic, TypeVar

from .._response_calls import Prepared
from ..structured._parsing import Parsing
from ._asked import Asked
from ._budget import Estimate
from ._journal import Row

T = TypeVar("T")


class StoppedError(Exception):
    """A request waited for its turn when the run was stopped: it is not sent."""


class Task(Generic[T]):
    """A request that is to be sent.

    Attributes:
        index: Its place among the requests.
        custom_id: Its name, or None.
        prepared: The request.
        parsing: How its text is read, or None.
        digest: SHA-256 of its body.
        row: What the journal knows of it, or None.
        number: Its number in the journal.
        estimate: What it takes at most, or None where nobody needs to know.
        attempts: How many requests may be billed for it.
        is_sent: Whether it was sent.
    """

    def __init__(self, index: int, custom_id: str | None, prepared: Prepared) -> None:
        self.index = index
        self.custom_id = custom_id
        self.prepared = prepared
        self.parsing: Parsing[T] | None = None
        self.digest = b""
        self.row: Row | None = None
        self.number = 0
        self.estimate: Estimate | None = None
        policy = prepared.call.call.policy
        self.attempts = policy.max_retries + 1 if policy.in_doubt else 1
        self.is_sent = False

    @property
    def claimed_row(self) -> Row:
        """What the journal knows of it, where that is something."""
        if self.row is None:
            raise LookupError("the request is new")
        return self.row

    @cached_property
    def asked(self) -> Asked:
        """What the body asks for, read once."""
        return Asked(self.content())

    def content(self) -> bytes:
        """Return the body; files are read into memory."""
        content = self.prepared.call.call.content
        return content if isinstance(content, bytes) else b"".join(content.chunks() if content is not None else ())
