# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class GenerationContentPrompt(ApiModel):
    """Input that is one text.

    Attributes:
        prompt: The text.
    """

    prompt: str
