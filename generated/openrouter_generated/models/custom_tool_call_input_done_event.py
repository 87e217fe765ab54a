# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class CustomToolCallInputDoneEvent(ApiModel):
    """The input for a custom tool is complete.

    Attributes:
        type: Tells this event from the others.
        item_id: Id of the output item that the event belongs to.
        output_index: Position of the item in the response's `output`, 0-based.
        input: The whole input, free text rather than JSON.
        sequence_number: Position of the event in the stream; grows by one from event to event.
    """

    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
    item_id: str
    output_index: int
    input: str
    sequence_number: int
