# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .armor_auto_mode import ArmorAutoMode


class ArmorContext(ApiModel):
    """Rules and environment in the format of Claude Code's classifier context.

    Additional fields are allowed.

    Attributes:
        v: Version of the format. The current one is 1.
        auto_mode: Rules and environment.
    """

    _decoders = {
        "auto_mode": ref("ArmorAutoMode"),
    }

    v: float
    auto_mode: ArmorAutoMode | Unset = UNSET
