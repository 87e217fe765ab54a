# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .open_responses_result import OpenResponsesResult


class OpenResponsesInProgressEvent(EventHelpers, ApiModel):
    """The response is in progress.

    `output` is still empty, and `usage` is not available yet.

    Attributes:
        type: Type of the event, always `response.in_progress`.
        response: Snapshot of the response at this event.
        sequence_number: Sequence number of the event, which increases by one.
    """

    _decoders = {
        "response": ref("OpenResponsesResult"),
    }

    type: Literal["response.in_progress"] = "response.in_progress"
    response: OpenResponsesResult
    sequence_number: int
