# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
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
