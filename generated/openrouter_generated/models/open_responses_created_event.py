# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .open_responses_result import OpenResponsesResult


class OpenResponsesCreatedEvent(EventHelpers, ApiModel):
    """First event of the stream: the response was created.

    `usage` is not available yet.

    Attributes:
        type: Type of the event, always `response.created`.
        response: Snapshot of the response at this event.
        sequence_number: Sequence number of the event, which increases by one. Observed: absent from the
            documentation's samples.
    """

    _decoders = {
        "response": ref("OpenResponsesResult"),
    }

    type: Literal["response.created"] = "response.created"
    response: OpenResponsesResult
    sequence_number: int | Unset = UNSET
