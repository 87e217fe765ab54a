# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
        name: Name of the subagent, 1 to 64 letters, digits, spaces, `_` or `-`. The model sees each name as a tool,
            so it must be unique among the subagents; absent makes the default one.
        model: Model that does the tasks; absent takes the model of the request.
        instructions: System prompt for the subagent; absent means none.
        tools: Server tools that the subagent can use. Functions are refused here, and so is a subagent tool.
        inherit_functions: Whether the subagent may call every function in the request's `tools`. Experimental; it
            may change.
        inherited_function_names: Names of those functions in the request's `tools` that the subagent may call.
            Without effect when `inherit_functions` is true. Experimental; it may change.
        max_tool_calls: How many rounds of tool calls one task may take, 1 to 25.
        reasoning: How much the subagent thinks before it answers.
        max_completion_tokens: Longest answer of the subagent, in tokens, reasoning counted in; absent takes the
            provider's limit.
        temperature: Sampling temperature of the subagent; absent takes the provider's value.
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
