# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .alignment_plugin_mode import AlignmentPluginMode
    from .alignment_rule import AlignmentRule


class AlignmentPlugin(ApiModel):
    """Gives the model a list of rules and checks every turn against them.

    In beta, so the fields may change.

    Attributes:
        id: ID of the plugin, always `alignment`.
        rules: Rules for the output. Each is checked separately.
        mode: What to do with a turn that breaks a rule. `enforce` withholds it and retries, up to `max_retries`
            times, before the request fails; `audit` only records the results. Default: `audit`.
        instruct: Whether each model call gets the rules as a system message. Default: true.
        max_retries: Maximum number of retries after a blocked turn in `enforce` mode. Default: 1.
        threshold: Probability, 0.01 to 1, at which a rule counts as broken. Default: 0.7.
    """

    _decoders = {
        "rules": each(ref("AlignmentRule")),
    }

    id: Literal["alignment"] = "alignment"
    rules: list[AlignmentRule]
    mode: AlignmentPluginMode | Unset = UNSET
    instruct: bool | Unset = UNSET
    max_retries: int | Unset = UNSET
    threshold: float | Unset = UNSET
