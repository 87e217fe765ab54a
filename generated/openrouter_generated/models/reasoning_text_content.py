# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ReasoningTextContent(ApiModel):
    """A part of the reasoning text.

    Attributes:
        type: Type of the content part, always `reasoning_text`.
        text: The text.
    """

    type: Literal["reasoning_text"] = "reasoning_text"
    text: str
