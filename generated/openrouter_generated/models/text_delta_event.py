# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .stream_logprob import StreamLogprob


class TextDeltaEvent(ApiModel):
    """The next piece of the answer's text.

    Joining all pieces of one part gives its text.

    Attributes:
        type: Tells this event from the others.
        item_id: Id of the output item that the event belongs to.
        output_index: Position of the item in the response's `output`, 0-based.
        content_index: Position of the part in the item's `content`, 0-based.
        delta: The new text. Observed: one emoji may be cut into two lone surrogates across two pieces; join before
            encoding.
        logprobs: Log probabilities of the tokens of this piece; empty unless they were asked for. Observed: often
            absent.
        sequence_number: Position of the event in the stream; grows by one from event to event.
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
