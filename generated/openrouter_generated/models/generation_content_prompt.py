# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class GenerationContentPrompt(ApiModel):
    """Input that is one text.

    Attributes:
        prompt: The text.
    """

    prompt: str
