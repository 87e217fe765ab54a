# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class OpenAIResponsesToolChoiceApplyPatch(ApiModel):
    """Forces the model to call the `apply_patch` tool.

    Attributes:
        type: Type of the tool choice, always `apply_patch`.
    """

    type: Literal["apply_patch"] = "apply_patch"
