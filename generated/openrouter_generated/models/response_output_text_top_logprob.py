# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from .._model import ApiModel


class ResponseOutputTextTopLogprob(ApiModel):
    """A candidate token at one position of the text.

    Attributes:
        token: The token as text.
        bytes: The token as UTF-8 bytes.
        logprob: Natural logarithm of the token's probability; 0 is certainty."""

    token: str
    bytes: list[int]
    logprob: float
