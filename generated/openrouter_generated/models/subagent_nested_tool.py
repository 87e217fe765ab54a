# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Any

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class SubagentNestedTool(ApiModel):
    """A server tool for a subagent, in the same format as in the request's `tools`.

    Attributes:
        type: Type of the server tool, such as `openrouter:web_search`.
        parameters: Settings of the tool, as that tool defines them.
    """

    type: str
    parameters: dict[str, Any] | Unset = UNSET
