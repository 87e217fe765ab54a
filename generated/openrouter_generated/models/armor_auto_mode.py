# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .environment import Environment
    from .hard_deny import HardDeny


class ArmorAutoMode(ApiModel):
    """Rules for tool calls, in three strengths, and facts about where they run.

    Attributes:
        hard_deny: Calls to block always; no allow rule lifts these.
        soft_deny: Calls to block unless a rule of `allow` matches as well.
        allow: Exceptions to `soft_deny`.
        environment: Facts about the environment that help to judge a call.
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
