# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .subagent_nested_tool import SubagentNestedTool
    from .subagent_reasoning import SubagentReasoning


class SubagentServerToolConfig(ApiModel):
    """Settings of one `openrouter:subagent` tool.

    Attributes:
        name: Name of the subagent, 1 to 64 letters, digits, spaces, `_` or `-`. It must be unique among the
            subagents, since the model sees each name as a tool. If absent, this is the default subagent.
        model: Model of the subagent. If absent, the model of the request is used.
        instructions: System prompt for the subagent. If absent, there is none.
        tools: Server tools of the subagent. Functions and subagent tools are rejected.
        inherit_functions: Whether the subagent may call every function in the request's `tools`. Experimental.
        inherited_function_names: Names of functions in the request's `tools` that the subagent may call. Has no
            effect if `inherit_functions` is true. Experimental.
        max_tool_calls: Maximum number of tool-calling rounds per task, 1 to 25.
        reasoning: Reasoning settings of the subagent.
        max_completion_tokens: Maximum number of output tokens of the subagent, including reasoning tokens. If
            absent, the provider's limit applies.
        temperature: Sampling temperature of the subagent. If absent, the provider's default applies.
    """

    _decoders = {
        "tools": each(ref("SubagentNestedTool")),
        "reasoning": ref("SubagentReasoning"),
    }

    name: str | Unset = UNSET
    model: str | Unset = UNSET
    instructions: str | Unset = UNSET
    tools: list[SubagentNestedTool] | Unset = UNSET
    inherit_functions: bool | Unset = UNSET
    inherited_function_names: list[str] | Unset = UNSET
    max_tool_calls: int | Unset = UNSET
    reasoning: SubagentReasoning | Unset = UNSET
    max_completion_tokens: int | Unset = UNSET
    temperature: float | Unset = UNSET
