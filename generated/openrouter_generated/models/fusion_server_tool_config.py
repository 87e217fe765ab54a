# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .anthropic_cache_control_directive import AnthropicCacheControlDirective
    from .fusion_server_tool_config_reasoning import FusionServerToolConfigReasoning
    from .fusion_server_tool_config_tool import FusionServerToolConfigTool


class FusionServerToolConfig(ApiModel):
    """Settings of the `openrouter:fusion` tool.

    Attributes:
        analysis_models: Models on the panel, 1 to 8, which answer in parallel; absent takes OpenRouter's preset for
            quality.
        model: Model that compares the panel's answers; absent takes the model of the request.
        tools: Server tools for these inner calls, at most 8. Absent gives them web search and web fetch; an empty
            list gives them none.
        max_tool_calls: How many rounds of tool calls each inner call may take, 1 to 16; 4 when left out.
        max_completion_tokens: Longest answer of each inner call, in tokens, reasoning counted in; 16,000 when left
            out.
        reasoning: How much the models think in these inner calls.
        temperature: Sampling temperature of the panel; absent takes each provider's value. The comparing model
            always has 0.
        cache_control: Turns on prompt caching for the inner calls.
    """

    _decoders = {
        "tools": each(ref("FusionServerToolConfigTool")),
        "reasoning": ref("FusionServerToolConfigReasoning"),
        "cache_control": ref("AnthropicCacheControlDirective"),
    }

    analysis_models: list[str] | Unset = UNSET
    model: str | Unset = UNSET
    tools: list[FusionServerToolConfigTool] | Unset = UNSET
    max_tool_calls: int | Unset = UNSET
    max_completion_tokens: int | Unset = UNSET
    reasoning: FusionServerToolConfigReasoning | Unset = UNSET
    temperature: float | Unset = UNSET
    cache_control: AnthropicCacheControlDirective | Unset = UNSET
