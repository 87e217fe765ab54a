# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class GenerationContentOutput(ApiModel):
    """Stored output.

    Attributes:
        completion: The text of the output.
        reasoning: The text of the reasoning.
    """

    completion: str | None
    reasoning: str | None
