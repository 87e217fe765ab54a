# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .alignment_plugin_mode import AlignmentPluginMode
    from .alignment_rule import AlignmentRule


class AlignmentPlugin(ApiModel):
    """Tells the model a list of rules and checks every turn against them.

    Beta, so its shapes may still change.

    Attributes:
        id: Tells this plugin from the others.
        rules: Rules for the reply, each checked separately.
        mode: `enforce` holds back a turn that breaks a rule, tries again and in the end fails; `audit` only records
            the verdicts. Absent means `audit`.
        instruct: Whether the model gets the rules as a system message each time it is called; absent means true.
        max_retries: New attempts after a blocked turn in `enforce` mode; absent means 1.
        threshold: Probability, 0.01 to 1, from which a rule counts as broken; absent means 0.7.
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
