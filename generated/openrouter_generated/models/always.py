# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class Always(ApiModel):
    """Tools of an MCP server whose calls always require approval.

    Attributes:
        tool_names: Names of the tools.
    """

    tool_names: list[str] | Unset = UNSET
