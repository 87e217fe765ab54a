# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .open_responses_result import OpenResponsesResult


class ResponseQueuedEvent(ApiModel):
    """The request waits for its turn.

    Observed: at other servers of the same format.

    Attributes:
        type: Tells this event from the others.
        response: The response as it stands at this event.
        sequence_number: Position of the event in the stream; grows by one from event to event. Observed: may be
            absent.
    """

    _decoders = {
        "response": ref("OpenResponsesResult"),
    }

    type: Literal["response.queued"] = "response.queued"
    response: OpenResponsesResult
    sequence_number: int | Unset = UNSET
