# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .armor_context import ArmorContext
    from .armor_plugin_mode import ArmorPluginMode
    from .armor_plugin_on_error import ArmorPluginOnError
    from .armor_plugin_output_mode import ArmorPluginOutputMode


class ArmorPlugin(ApiModel):
    """Judges every tool call for the client against deny and allow rules before you receive it.

    The workspace's own rules count too. Verdicts appear in `safeguard_results`; free during the beta.

    Attributes:
        id: Tells this plugin from the others.
        enabled: Whether the plugin acts on this request; absent means true.
        mode: `enforce` holds back blocked calls; `audit` only reports verdicts, whatever `on_error` says. Absent
            means `enforce`.
        on_error: What becomes of a call that could not be judged, for example after a timeout: `block` rejects it,
            `log` lets it through. Absent means `block`.
        output_mode: How you learn of a blocked call. `text`: as a marker in the assistant's text. `custom_item`: as
            an output item `openrouter:armor_blocked`. `claude_code_compatibility`: for the Messages API only.
            Absent means `text`.
        classifier_context: Rules and facts about the environment on which the verdicts rest.
        evaluate_native_tools: Whether the provider's own server tools are judged as well; absent means false, and
            their calls are reported as `skipped`.
        use_cc_style_default_rules: Whether Claude Code's standard rules come before your own; absent means false on
            this endpoint.
    """

    _decoders = {
        "classifier_context": ref("ArmorContext"),
    }

    id: Literal["armor"] = "armor"
    enabled: bool | Unset = UNSET
    mode: ArmorPluginMode | Unset = UNSET
    on_error: ArmorPluginOnError | Unset = UNSET
    output_mode: ArmorPluginOutputMode | Unset = UNSET
    classifier_context: ArmorContext | Unset = UNSET
    evaluate_native_tools: bool | Unset = UNSET
    use_cc_style_default_rules: bool | Unset = UNSET
