# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class OpenAIResponsesRefusalContent(ApiModel):
    """A refusal of the model.

    Attributes:
        type: Type of the content part, always `refusal`.
        refusal: The explanation of the refusal.
    """

    type: Literal["refusal"] = "refusal"
    refusal: str
