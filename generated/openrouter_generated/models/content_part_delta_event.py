# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class ContentPartDeltaEvent(EventHelpers, ApiModel):
    """A text delta; alternative name of `response.output_text.delta`.

    Observed: in the documentation's samples.

    Attributes:
        type: Type of the event, always `response.content_part.delta`.
        response_id: ID of the response. Observed: only in the documentation's samples, which have it instead of
            `item_id`.
        item_id: ID of the output item. Observed: absent from the documentation's samples.
        output_index: Index of the item in the response's `output`, 0-based. Observed: may be absent.
        content_index: Index of the part in the item's `content`, 0-based. Observed: may be absent.
        delta: The text delta.
        sequence_number: Sequence number of the event, which increases by one. Observed: absent from the
            documentation's samples.
    """

    type: Literal["response.content_part.delta"] = "response.content_part.delta"
    response_id: str | Unset = UNSET
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    content_index: int | Unset = UNSET
    delta: str
    sequence_number: int | Unset = UNSET
