# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .environment import Environment
    from .hard_deny import HardDeny


class ArmorAutoMode(ApiModel):
    """Rules for tool calls, and facts about the environment they run in.

    Attributes:
        hard_deny: Calls that are always blocked. `allow` does not override these rules.
        soft_deny: Calls that are blocked unless a rule in `allow` matches, too.
        allow: Exceptions to `soft_deny`.
        environment: Facts about the environment that help to classify a call.
    """

    _decoders = {
        "hard_deny": each(ref("ArmorRule")),
        "soft_deny": each(ref("ArmorRule")),
        "allow": each(ref("ArmorRule")),
        "environment": each(ref("ArmorEnvironmentEntry")),
    }

    hard_deny: list[HardDeny] | Unset = UNSET
    soft_deny: list[HardDeny] | Unset = UNSET
    allow: list[HardDeny] | Unset = UNSET
    environment: list[Environment] | Unset = UNSET
