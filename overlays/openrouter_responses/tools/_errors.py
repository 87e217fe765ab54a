"""What ends a run before the model does. Each has the checkpoint that the run goes on from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import OpenRouterError

if TYPE_CHECKING:
    from ._calls import ToolCall


class RunError(OpenRouterError):
    """A run ended before the model did.

    Attributes:
        checkpoint: The run so far, as JSON: pass it to `run` to go on.
    """

    def __init__(self, message: str, checkpoint: dict[str, Any]) -> None:
        super().__init__(message, possibly_billed=True)
        self.checkpoint = checkpoint


class TurnLimitError(RunError):
    """The model wants more turns than `max_turns`."""


class CostLimitError(RunError):
    """Another turn could cost more than `max_cost` leaves, or the server does not report what turns cost."""


class ToolError(RunError):
    """A tool raised, and was asked to end the run; its exception is the cause.

    Attributes:
        call: The call.
    """

    def __init__(self, message: str, checkpoint: dict[str, Any], call: ToolCall) -> None:
        super().__init__(message, checkpoint)
        self.call = call


class ToolInDoubtError(RunError):
    """A checkpoint has calls that began and did not end: they may have run, so they are not run again unless asked.

    Attributes:
        calls: These calls.
    """

    def __init__(self, message: str, checkpoint: dict[str, Any], calls: list[ToolCall]) -> None:
        super().__init__(message, checkpoint)
        self.calls = calls
