# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .mode import Mode


class ToolChoiceAllowed(ApiModel):
    """Limits the model to a subset of the request's tools, without changing `tools`.

    Attributes:
        type: Type of the tool choice, always `allowed_tools`.
        mode: `auto` lets the model respond without a tool call; `required` forces a call of one of the tools.
        tools: The allowed tools, each as an object with type and name, such as `{"type": "function", "name": "f"}`.
    """

    type: Literal["allowed_tools"] = "allowed_tools"
    mode: Mode
    tools: list[dict[str, Any]]
