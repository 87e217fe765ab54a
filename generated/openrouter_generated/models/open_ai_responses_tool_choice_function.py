# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class OpenAIResponsesToolChoiceFunction(ApiModel):
    """Makes the model call one function.

    Attributes:
        type: Tells this choice from the others.
        name: Name of the function to call.
    """

    type: Literal["function"] = "function"
    name: str
