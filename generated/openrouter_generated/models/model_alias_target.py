# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class ModelAliasTarget(ApiModel):
    """The model that an alias stands for.

    Attributes:
        slug: ID of the model, which requests may name.
        name: Name of the model to show.
    """

    slug: str
    name: str
