# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class OutputTokensDetails(ApiModel):
    """Reasoning share of the output tokens.

    Attributes:
        reasoning_tokens: Output tokens spent on reasoning.
    """

    reasoning_tokens: int
