# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class PartialCoverage(ApiModel):
    """A point that only some panel models make.

    Attributes:
        models: The models that make the point.
        point: The point.
    """

    models: list[str]
    point: str
