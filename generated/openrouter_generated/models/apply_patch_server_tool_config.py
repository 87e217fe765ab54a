# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .apply_patch_engine_enum import ApplyPatchEngineEnum


class ApplyPatchServerToolConfig(ApiModel):
    """Settings of the `openrouter:apply_patch` tool.

    Attributes:
        engine: Engine that handles the patches. Default: `auto`.
    """

    engine: ApplyPatchEngineEnum | Unset = UNSET
