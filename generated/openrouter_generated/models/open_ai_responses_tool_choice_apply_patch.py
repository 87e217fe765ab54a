# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class OpenAIResponsesToolChoiceApplyPatch(ApiModel):
    """Forces the model to call the `apply_patch` tool.

    Attributes:
        type: Type of the tool choice, always `apply_patch`.
    """

    type: Literal["apply_patch"] = "apply_patch"
