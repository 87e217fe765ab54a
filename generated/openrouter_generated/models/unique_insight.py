# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class UniqueInsight(ApiModel):
    """A point that only one panel model makes.

    Attributes:
        model: The model.
        insight: The point.
    """

    model: str
    insight: str
