# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class AdditionalToolsItemTool(ApiModel):
    """A tool of a type that has no schema of its own.

    Its settings are fields alongside `type`.

    Attributes:
        type: Type of the tool.
    """

    type: str
