# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class FunctionCallArgsDeltaEvent(ApiModel):
    """The next piece of a function call's arguments.

    Observed: some streams send none of these, and the arguments exist only in `response.completed`.

    Attributes:
        type: Tells this event from the others.
        item_id: Id of the output item that the event belongs to.
        output_index: Position of the item in the response's `output`, 0-based.
        delta: The new piece of the JSON text; not valid JSON by itself.
        sequence_number: Position of the event in the stream; grows by one from event to event.
    """

    type: Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"
    item_id: str
    output_index: int
    delta: str
    sequence_number: int
