# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class RouterParams(ApiModel):
    """Settings a router worked with.

    Routers add keys of their own.

    Attributes:
        version_group: Group of model versions that the router chose from.
        quality_floor: Lowest quality score that a model had to reach.
        throughput_floor: Lowest throughput that an endpoint had to reach.
    """

    version_group: str | Unset = UNSET
    quality_floor: float | Unset = UNSET
    throughput_floor: float | Unset = UNSET
