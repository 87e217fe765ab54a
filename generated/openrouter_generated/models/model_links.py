# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class ModelLinks(ApiModel):
    """Where to find more about a model.

    Attributes:
        details: URL of its endpoints in the API.
    """

    details: str
