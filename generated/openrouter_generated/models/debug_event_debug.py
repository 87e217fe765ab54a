# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .debug_event_timings import DebugEventTimings


class DebugEventDebug(ApiModel):
    """Contents of a debug event.

    Each event has one of the fields.

    Attributes:
        echo_upstream_body: The request body sent to the provider, after all transformations.
        timings: Timing of a step of the request.
    """

    _decoders = {
        "timings": ref("DebugEventTimings"),
    }

    echo_upstream_body: dict[str, Any] | Unset = UNSET
    timings: DebugEventTimings | Unset = UNSET
