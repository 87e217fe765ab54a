# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel


class FunctionCallArgsDeltaEvent(EventHelpers, ApiModel):
    """A delta of a function call's arguments.

    Observed: some streams send none of these, and the arguments are only in `response.completed`.

    Attributes:
        type: Type of the event, always `response.function_call_arguments.delta`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        delta: The delta of the JSON string. It is not valid JSON by itself.
        sequence_number: Sequence number of the event, which increases by one.
    """

    type: Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"
    item_id: str
    output_index: int
    delta: str
    sequence_number: int
