# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class OutputTokensDetails(ApiModel):
    """Details of the output tokens.

    Attributes:
        reasoning_tokens: Number of reasoning tokens.
    """

    reasoning_tokens: int
