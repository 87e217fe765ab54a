"""Calls of tools, from the model's wish to the output that it is shown."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from inspect import isawaitable, iscoroutine
from typing import Any


class CallStatus(StrEnum):
    """How far a call got."""

    WAITING = "waiting"
    """It may run."""
    NEEDS_APPROVAL = "needs_approval"
    """Somebody must agree first."""
    BEGUN = "begun"
    """It runs, or the process ended while it did."""
    DONE = "done"
    """It has its output."""


@dataclass
class ToolCall:
    """One call of a tool.

    Attributes:
        key: Name of the call in its run: ids of models come twice.
        call_id: The model's id.
        name: Name of the tool.
        arguments: What the model wrote, as text.
        status: How far it got.
        output: What the model is shown.
        is_error: Whether that is an error.
    """

    key: str
    call_id: str
    name: str
    arguments: str
    status: CallStatus = CallStatus.WAITING
    output: Any = ""
    is_error: bool = False

    def to_json(self) -> dict[str, Any]:
        """Return the call as JSON."""
        return {**asdict(self), "status": self.status.value}

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> ToolCall:
        """Return a call from JSON."""
        fields: dict[str, Any] = {**value, "status": CallStatus(value["status"])}
        return cls(**fields)


def check_decision(decision: object) -> None:
    """Check what was decided about a call: what is forgotten, or never awaited, must not look like a refusal.

    Raises:
        TypeError: It is neither a bool nor a text.
    """
    if not isinstance(decision, bool | str):
        hint = "; an async function needs run_async" if isawaitable(decision) else ""
        if iscoroutine(decision):
            decision.close()  # or Python warns that nobody awaited it
        raise TypeError(f"approve and decisions give True, False or a reason, not {type(decision).__name__}{hint}")
