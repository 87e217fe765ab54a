# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .fusion_plugin_tool import FusionPluginTool
    from .preset_enum import PresetEnum


class FusionPlugin(ApiModel):
    """Settings for a Fusion run (model `openrouter/fusion` or tool `openrouter:fusion`): several models answer, an ...

    Settings for a Fusion run (model `openrouter/fusion` or tool `openrouter:fusion`): several models answer, an
    analyst compares the answers and writes the final one.

    Attributes:
        id: Tells this plugin from the others.
        enabled: Whether these settings apply to the request; absent means true.
        preset: Ready-made choice of panel and analyst. `analysis_models` and `model` override it.
        analysis_models: Slugs of the models on the panel, 1 to 8; all answer the same prompt at once. Absent means
            OpenRouter's quality preset.
        model: Slug of the analyst, which also writes the final answer. Absent means the quality preset's first
            model.
        max_tool_calls: Most steps with tool calls, 1 to 16, for each panel model and for the analyst; absent means
            4.
        tools: Server tools for the panel and the analyst, at most 8. Absent means web search and web fetch; an
            empty list means no tools.
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
