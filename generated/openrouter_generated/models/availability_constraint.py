# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class AvailabilityConstraint(ApiModel):
    """A setting of the request that left no endpoint.

    Attributes:
        field: Name of the setting.
        detail: What it asks for that no endpoint has.
    """

    field: str
    detail: str
