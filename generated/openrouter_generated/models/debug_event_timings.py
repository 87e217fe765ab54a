# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .debug_event_timings_event import DebugEventTimingsEvent


class DebugEventTimings(ApiModel):
    """A step of the request with its time.

    Attributes:
        event: Name of the step.
        start_ms: Time of the step in milliseconds. Its origin is not documented.
        epoch_ms: Time in milliseconds since 1970-01-01 UTC, as its name suggests. Not documented further.
    """

    event: DebugEventTimingsEvent
    start_ms: int
    epoch_ms: int
