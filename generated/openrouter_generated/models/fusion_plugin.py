# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .fusion_plugin_tool import FusionPluginTool
    from .preset_enum import PresetEnum


class FusionPlugin(ApiModel):
    """Settings of a Fusion run (model `openrouter/fusion` or tool `openrouter:fusion`).

    Several models respond, an analyst compares the responses and writes the final one.

    Attributes:
        id: ID of the plugin, always `fusion`.
        enabled: Whether these settings apply to the request. Default: true.
        preset: Preset for the panel and the analyst. `analysis_models` and `model` take precedence.
        analysis_models: Slugs of the panel models, 1 to 8. All get the same prompt in parallel. If absent,
            OpenRouter's quality preset is used.
        model: Slug of the analyst model, which also writes the final output. If absent, the first model of the
            quality preset is used.
        max_tool_calls: Maximum number of tool-calling steps, 1 to 16, for each panel model and for the analyst.
            Default: 4.
        tools: Server tools for the panel and the analyst, at most 8. If absent, web search and web fetch; an empty
            list disables tools.
    """

    _decoders = {
        "tools": each(ref("FusionPluginTool")),
    }

    id: Literal["fusion"] = "fusion"
    enabled: bool | Unset = UNSET
    preset: PresetEnum | Unset = UNSET
    analysis_models: list[str] | Unset = UNSET
    model: str | Unset = UNSET
    max_tool_calls: int | Unset = UNSET
    tools: list[FusionPluginTool] | Unset = UNSET
