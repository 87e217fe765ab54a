# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class OpenAIResponsesRefusalContent(ApiModel):
    """The model's words when it declines to answer.

    Attributes:
        type: Tells this part from the others.
        refusal: What the model says instead of an answer.
    """

    type: Literal["refusal"] = "refusal"
    refusal: str
