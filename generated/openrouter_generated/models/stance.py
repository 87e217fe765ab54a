# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class Stance(ApiModel):
    """Position of one model on a topic.

    Attributes:
        model: The model.
        stance: The position.
    """

    model: str
    stance: str
