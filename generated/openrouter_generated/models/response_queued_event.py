# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .open_responses_result import OpenResponsesResult


class ResponseQueuedEvent(EventHelpers, ApiModel):
    """The response is queued.

    Observed: at other servers of the same format.

    Attributes:
        type: Type of the event, always `response.queued`.
        response: Snapshot of the response at this event.
        sequence_number: Sequence number of the event, which increases by one. Observed: may be absent.
    """

    _decoders = {
        "response": ref("OpenResponsesResult"),
    }

    type: Literal["response.queued"] = "response.queued"
    response: OpenResponsesResult
    sequence_number: int | Unset = UNSET
