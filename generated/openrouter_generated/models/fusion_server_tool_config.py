# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
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
        analysis_models: Panel models, 1 to 8, which respond in parallel. If absent, OpenRouter's quality preset is
            used.
        model: Model that compares the panel's responses. If absent, the model of the request is used.
        tools: Server tools for the inner calls, at most 8. If absent, web search and web fetch; an empty list
            disables tools.
        max_tool_calls: Maximum number of tool-calling rounds of each inner call, 1 to 16. Default: 4.
        max_completion_tokens: Maximum number of output tokens of each inner call, including reasoning tokens.
            Default: 16,000.
        reasoning: Reasoning settings of the inner calls.
        temperature: Sampling temperature of the panel. If absent, each provider's default applies. The comparing
            model always uses 0.
        cache_control: Enables prompt caching for the inner calls.
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
