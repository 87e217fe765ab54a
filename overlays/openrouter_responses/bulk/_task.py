"""A request of a run, on its way."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from openrouter_generated.runtime.encode import is_list

from .._response_calls import Prepared
from ..structured._parsing import Parsing
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
        models: Names of the models that it may be for.
        parsing: How its text is read, or None.
        digest: SHA-256 of its body.
        row: What the journal knows of it, or None.
        number: Its number in the journal.
        estimate: What it takes at most.
        is_sent: Whether it was sent.
    """

    __slots__ = (
        "custom_id",
        "digest",
        "estimate",
        "index",
        "is_sent",
        "max_output_tokens",
        "models",
        "number",
        "parsing",
        "prepared",
        "row",
    )  # fmt: skip

    def __init__(self, index: int, custom_id: str | None, prepared: Prepared, parameters: dict[str, Any]) -> None:
        self.index = index
        self.custom_id = custom_id
        self.prepared = prepared
        model, others = parameters.get("model"), parameters.get("models")
        self.models = [name for name in (model, *(others if is_list(others) else ())) if isinstance(name, str)]
        self.max_output_tokens = parameters.get("max_output_tokens")
        self.parsing: Parsing[T] | None = None
        self.digest = b""
        self.row: Row | None = None
        self.number = 0
        self.estimate = Estimate()
        self.is_sent = False

    @property
    def claimed(self) -> Row:
        """What the journal knows of it, where that is something."""
        if self.row is None:
            raise LookupError("the request is new")
        return self.row

    def content(self) -> bytes:
        """Return the body; files are read into memory."""
        content = self.prepared.call.call.content
        return content if isinstance(content, bytes) else b"".join(content.chunks() if content is not None else ())
