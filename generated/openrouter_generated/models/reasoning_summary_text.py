# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ReasoningSummaryText(ApiModel):
    """A part of the reasoning summary.

    Attributes:
        type: Type of the content part, always `summary_text`.
        text: The text.
    """

    type: Literal["summary_text"] = "summary_text"
    text: str
