# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class OutputFunctionCallItemSubagentItem(ApiModel):
    """An item of a subagent in this turn.

    It is opaque; send it back unchanged.

    Attributes:
        type: Type of the item. Other fields depend on it.
    """

    type: str
