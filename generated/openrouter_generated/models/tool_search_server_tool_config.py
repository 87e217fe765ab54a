# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class ToolSearchServerToolConfig(ApiModel):
    """Settings of the `openrouter:tool_search` tool.

    Attributes:
        max_results: Maximum number of tools of one search. Default: 5.
    """

    max_results: int | Unset = UNSET
