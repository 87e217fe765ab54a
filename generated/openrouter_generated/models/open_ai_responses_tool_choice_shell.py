# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class OpenAIResponsesToolChoiceShell(ApiModel):
    """Makes the model call the shell tool.

    Attributes:
        type: Tells this choice from the others.
    """

    type: Literal["shell"] = "shell"
