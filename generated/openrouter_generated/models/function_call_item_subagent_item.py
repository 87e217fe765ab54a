# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class FunctionCallItemSubagentItem(ApiModel):
    """An output item of a subagent.

    Its fields are unspecified; send it back unchanged.

    Attributes:
        type: Type of the item.
    """

    type: str
