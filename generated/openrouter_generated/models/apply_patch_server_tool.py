# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ApplyPatchServerTool(ApiModel):
    """Lets the model create, update and delete files through patches, with the provider's tool.

    Your code applies the patches and reports the result.

    Attributes:
        type: Type of the tool, always `apply_patch`.
    """

    type: Literal["apply_patch"] = "apply_patch"
