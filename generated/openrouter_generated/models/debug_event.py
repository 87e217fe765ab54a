# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .debug_event_debug import DebugEventDebug


class DebugEvent(ApiModel):
    """How the server handled the request.

    Comes only if the request's `debug` options ask for it.

    Attributes:
        type: Tells this event from the others.
        debug: What the server reports.
        sequence_number: Position of the event in the stream; grows by one from event to event.
    """

    _decoders = {
        "debug": ref("DebugEventDebug"),
    }

    type: Literal["response.debug"] = "response.debug"
    debug: DebugEventDebug
    sequence_number: int
