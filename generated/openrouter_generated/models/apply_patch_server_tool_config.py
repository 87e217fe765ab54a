# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
