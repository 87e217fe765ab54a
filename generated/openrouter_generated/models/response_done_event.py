# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .open_responses_result import OpenResponsesResult


class ResponseDoneEvent(EventHelpers, ApiModel):
    """Terminal event, like `response.completed`.

    Observed: only in the documentation's samples, in which the response has `id`, `status` and `usage` but no
    `output`.

    Attributes:
        type: Type of the event, always `response.done`.
        response: Snapshot of the response at this event.
        sequence_number: Sequence number of the event, which increases by one. Observed: absent from the
            documentation's samples.
    """

    _decoders = {
        "response": ref("OpenResponsesResult"),
    }

    type: Literal["response.done"] = "response.done"
    response: OpenResponsesResult
    sequence_number: int | Unset = UNSET
