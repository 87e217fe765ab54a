# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .subagent_server_tool_config import SubagentServerToolConfig


class SubagentServerToolOpenRouter(ApiModel):
    """Lets the model delegate tasks to another model, often a smaller and cheaper one, which can have its own tools.

    Attributes:
        type: Type of the tool, always `openrouter:subagent`.
        parameters: Model, tools and settings of the subagent. If absent, the defaults apply.
    """

    _decoders = {
        "parameters": ref("SubagentServerToolConfig"),
    }

    type: Literal["openrouter:subagent"] = "openrouter:subagent"
    parameters: SubagentServerToolConfig | Unset = UNSET
