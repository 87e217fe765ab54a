# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class OpenAIResponsesToolChoiceApplyPatch(ApiModel):
    """Makes the model call the tool that patches files.

    Attributes:
        type: Tells this choice from the others.
    """

    type: Literal["apply_patch"] = "apply_patch"
