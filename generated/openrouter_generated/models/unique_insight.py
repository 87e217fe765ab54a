# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class UniqueInsight(ApiModel):
    """A point that only one panel model makes.

    Attributes:
        model: The model.
        insight: The point.
    """

    model: str
    insight: str
