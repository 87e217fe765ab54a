# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class ModelsListLinks(ApiModel):
    """Where a list goes on.

    Attributes:
        next: URL of the next page; null on the last one.
    """

    next: str | None
