# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class GenerationContentOutput(ApiModel):
    """Stored output.

    Attributes:
        completion: The text of the output.
        reasoning: The text of the reasoning.
    """

    completion: str | None
    reasoning: str | None
