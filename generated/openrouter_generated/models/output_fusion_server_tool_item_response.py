# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class OutputFusionServerToolItemResponse(ApiModel):
    """Response of a panel model in a fusion run.

    Attributes:
        model: The panel model.
        content: The complete response.
    """

    model: str
    content: str | Unset = UNSET
