# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .stream_logprob import StreamLogprob


class TextDeltaEvent(EventHelpers, ApiModel):
    """A text delta.

    The text of a part is all of its deltas, joined.

    Attributes:
        type: Type of the event, always `response.output_text.delta`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        content_index: Index of the part in the item's `content`, 0-based.
        delta: The text delta. Observed: one emoji may be split into two lone surrogates in two deltas; join them
            before encoding.
        logprobs: Log probabilities of the delta's tokens. Empty unless requested. Observed: often absent.
        sequence_number: Sequence number of the event, which increases by one.
    """

    _decoders = {
        "logprobs": each(ref("StreamLogprob")),
    }

    type: Literal["response.output_text.delta"] = "response.output_text.delta"
    item_id: str
    output_index: int
    content_index: int
    delta: str
    logprobs: list[StreamLogprob] | Unset = UNSET
    sequence_number: int
