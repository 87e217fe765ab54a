# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class StopServerToolsWhenHasToolCall(ApiModel):
    """Met when a certain tool has been called.

    Attributes:
        type: Type of the condition, always `has_tool_call`.
        tool_name: Name of the tool.
    """

    type: Literal["has_tool_call"] = "has_tool_call"
    tool_name: str
