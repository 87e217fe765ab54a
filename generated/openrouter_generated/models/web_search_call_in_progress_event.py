# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class WebSearchCallInProgressEvent(ApiModel):
    """A web search begins.

    Attributes:
        type: Tells this event from the others.
        item_id: Id of the output item that the event belongs to.
        output_index: Position of the item in the response's `output`, 0-based.
        sequence_number: Position of the event in the stream; grows by one from event to event.
    """

    type: Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"
    item_id: str
    output_index: int
    sequence_number: int
