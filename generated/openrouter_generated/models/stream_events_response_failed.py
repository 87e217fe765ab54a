# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .open_responses_result import OpenResponsesResult


class StreamEventsResponseFailed(EventHelpers, ApiModel):
    """Terminal event: the response failed; see `response.error` and `response.error_type`.

    Observed: the response may have only `id`, `status` and the error.

    Attributes:
        type: Type of the event, always `response.failed`.
        response: Snapshot of the response at this event.
        sequence_number: Sequence number of the event, which increases by one. Observed: absent from the
            documentation's samples.
    """

    _decoders = {
        "response": ref("OpenResponsesResult"),
    }

    type: Literal["response.failed"] = "response.failed"
    response: OpenResponsesResult
    sequence_number: int | Unset = UNSET
