# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class ReasoningSampleDeltaEvent(EventHelpers, ApiModel):
    """A reasoning text delta; alternative name of `response.reasoning_text.delta`.

    Observed: in the documentation's samples and at other servers.

    Attributes:
        type: Type of the event, always `response.reasoning.delta`.
        item_id: ID of the output item. Observed: absent from the documentation's samples.
        output_index: Index of the item in the response's `output`, 0-based. Observed: absent from the
            documentation's samples.
        content_index: Index of the part in the item's `content`, 0-based. Observed: absent from the documentation's
            samples.
        delta: The reasoning text delta.
        sequence_number: Sequence number of the event, which increases by one. Observed: absent from the
            documentation's samples.
    """

    type: Literal["response.reasoning.delta"] = "response.reasoning.delta"
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    content_index: int | Unset = UNSET
    delta: str
    sequence_number: int | Unset = UNSET
