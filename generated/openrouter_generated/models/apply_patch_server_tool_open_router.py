# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .apply_patch_server_tool_config import ApplyPatchServerToolConfig


class ApplyPatchServerToolOpenRouter(ApiModel):
    """Lets any model create, update and delete files through V4A patches.

    OpenRouter validates each patch; your code applies it.

    Attributes:
        type: Type of the tool, always `openrouter:apply_patch`.
        parameters: Engine to use. Default: `auto`.
    """

    _decoders = {
        "parameters": ref("ApplyPatchServerToolConfig"),
    }

    type: Literal["openrouter:apply_patch"] = "openrouter:apply_patch"
    parameters: ApplyPatchServerToolConfig | Unset = UNSET
