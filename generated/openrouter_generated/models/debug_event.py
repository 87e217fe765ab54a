# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .debug_event_debug import DebugEventDebug


class DebugEvent(EventHelpers, ApiModel):
    """Debugging information of the server.

    Sent only if the request's `debug` options ask for it.

    Attributes:
        type: Type of the event, always `response.debug`.
        debug: The debugging information.
        sequence_number: Sequence number of the event, which increases by one.
    """

    _decoders = {
        "debug": ref("DebugEventDebug"),
    }

    type: Literal["response.debug"] = "response.debug"
    debug: DebugEventDebug
    sequence_number: int
