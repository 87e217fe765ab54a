# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .logprob import Logprob
    from .open_ai_responses_annotation import OpenAIResponsesAnnotation


class ResponseOutputText(ApiModel):
    """Text of a message, with its citations.

    Attributes:
        type: Type of the content part, always `output_text`.
        text: The text.
        annotations: Citations of the text. Observed: sometimes absent.
        logprobs: Log probabilities of the tokens, if requested. Observed: often absent or empty.
    """

    _decoders = {
        "annotations": each(ref("OpenAIResponsesAnnotation")),
        "logprobs": each(ref("Logprob")),
    }

    type: Literal["output_text"] = "output_text"
    text: str
    annotations: list[OpenAIResponsesAnnotation] | Unset = UNSET
    logprobs: list[Logprob] | Unset = UNSET
