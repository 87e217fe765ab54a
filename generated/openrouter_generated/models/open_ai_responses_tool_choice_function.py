# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class OpenAIResponsesToolChoiceFunction(ApiModel):
    """Forces the model to call one function.

    Attributes:
        type: Type of the tool choice, always `function`.
        name: Name of the function to call.
    """

    type: Literal["function"] = "function"
    name: str
