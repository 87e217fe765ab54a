# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class Credits(ApiModel):
    """Credits that were bought and used.

    Attributes:
        total_credits: Credits that were bought.
        total_usage: Credits that were used.
    """

    total_credits: float
    total_usage: float
