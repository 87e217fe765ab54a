# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
