# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
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
    """Checks every client-side tool call against deny and allow rules before it is returned.

    The workspace's rules apply as well. The results are in `safeguard_results`. Free during the beta.

    Attributes:
        id: ID of the plugin, always `armor`.
        enabled: Whether the plugin is enabled for this request. Default: true.
        mode: `enforce` withholds blocked calls; `audit` only reports the results, whatever `on_error` is. Default:
            `enforce`.
        on_error: How to handle a call that could not be checked, for example after a timeout. `block` withholds it,
            `log` lets it through. Default: `block`.
        output_mode: How a blocked call is reported. `text`: in the assistant's text. `custom_item`: as an output
            item `openrouter:armor_blocked`. `claude_code_compatibility`: for the Messages API only. Default:
            `text`.
        classifier_context: Rules and environment for the classifier.
        evaluate_native_tools: Whether the provider's native server tools are checked as well. If false, their calls
            are reported as `skipped`. Default: false.
        use_cc_style_default_rules: Whether Claude Code's default rules are placed before your own. Default: false
            at this endpoint.
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
