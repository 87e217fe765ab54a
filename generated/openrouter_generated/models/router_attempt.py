# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class RouterAttempt(ApiModel):
    """One attempt to have a request answered.

    Attributes:
        provider: Name of the provider.
        model: Id of the model that was asked.
        status: HTTP status with which the provider answered.
    """

    provider: str
    model: str
    status: int
