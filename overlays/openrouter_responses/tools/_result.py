"""What a run gives: steps as they happen, and the result."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from .._core.total_usage import TotalUsage
from ._calls import ToolCall

if TYPE_CHECKING:
    from openrouter_generated.models import OpenResponsesResult


@dataclass(frozen=True)
class ToolStarted:
    """A tool begins to run."""

    call: ToolCall


@dataclass(frozen=True)
class ToolFinished:
    """A tool has its output: `call.output`, and `call.is_error`."""

    call: ToolCall


@dataclass(frozen=True)
class RunResult:
    """The end of a run, or where it waits for approval.

    Attributes:
        output_text: The text of the last response.
        response: The last response of this process, or None where a checkpoint had come to its end.
        responses: The responses of this process.
        calls: All calls of tools, in their order.
        pending: Calls that somebody must agree to; empty where the run has ended.
        turns: How many responses the run took.
        usage: Tokens and cost of all turns, those before the checkpoint included.
        checkpoint: The run as JSON.
    """

    output_text: str
    response: OpenResponsesResult | None = field(repr=False)
    responses: tuple[OpenResponsesResult, ...] = field(repr=False)
    calls: tuple[ToolCall, ...]
    pending: tuple[ToolCall, ...]
    turns: int
    usage: TotalUsage
    checkpoint: dict[str, Any] = field(repr=False)
