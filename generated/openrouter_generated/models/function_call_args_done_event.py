# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class FunctionCallArgsDoneEvent(ApiModel):
    """The arguments of a function call are complete.

    Attributes:
        type: Tells this event from the others.
        item_id: Id of the output item that the event belongs to.
        output_index: Position of the item in the response's `output`, 0-based.
        name: Name of the function. Observed: other servers leave it out; the item has it.
        arguments: The whole arguments as JSON text.
        sequence_number: Position of the event in the stream; grows by one from event to event.
    """

    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
    item_id: str
    output_index: int
    name: str | Unset = UNSET
    arguments: str
    sequence_number: int
