# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .apply_patch_server_tool_config import ApplyPatchServerToolConfig


class ApplyPatchServerToolOpenRouter(ApiModel):
    """Lets any model create, change and delete files through V4A patches.

    OpenRouter checks each patch; you apply it.

    Attributes:
        type: Tells this tool from the others.
        parameters: Engine to use; absent means `auto`.
    """

    _decoders = {
        "parameters": ref("ApplyPatchServerToolConfig"),
    }

    type: Literal["openrouter:apply_patch"] = "openrouter:apply_patch"
    parameters: ApplyPatchServerToolConfig | Unset = UNSET
