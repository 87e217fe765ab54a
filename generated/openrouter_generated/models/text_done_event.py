# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .stream_logprob import StreamLogprob


class TextDoneEvent(EventHelpers, ApiModel):
    """The text of a part is complete.

    Attributes:
        type: Type of the event, always `response.output_text.done`.
        item_id: ID of the output item.
        output_index: Index of the item in the response's `output`, 0-based.
        content_index: Index of the part in the item's `content`, 0-based.
        text: The complete text of the part.
        logprobs: Log probabilities of the text's tokens. Empty unless requested. Observed: often absent.
        sequence_number: Sequence number of the event, which increases by one.
    """

    _decoders = {
        "logprobs": each(ref("StreamLogprob")),
    }

    type: Literal["response.output_text.done"] = "response.output_text.done"
    item_id: str
    output_index: int
    content_index: int
    text: str
    logprobs: list[StreamLogprob] | Unset = UNSET
    sequence_number: int
