# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .debug_event_timings_event import DebugEventTimingsEvent


class DebugEventTimings(ApiModel):
    """One step of the request and its time.

    Attributes:
        event: The step that was reached.
        start_ms: Time of the step in milliseconds; the provider does not document where the count begins.
        epoch_ms: Time in milliseconds since 1970-01-01 UTC, going by the name; not documented further.
    """

    event: DebugEventTimingsEvent
    start_ms: int
    epoch_ms: int
