# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .open_responses_result import OpenResponsesResult


class StreamEventsResponseIncomplete(EventHelpers, ApiModel):
    """Terminal event: the response is incomplete; see `response.incomplete_details`.

    The output so far is valid. Observed: `usage` may be absent.

    Attributes:
        type: Type of the event, always `response.incomplete`.
        response: Snapshot of the response at this event.
        sequence_number: Sequence number of the event, which increases by one.
    """

    _decoders = {
        "response": ref("OpenResponsesResult"),
    }

    type: Literal["response.incomplete"] = "response.incomplete"
    response: OpenResponsesResult
    sequence_number: int
