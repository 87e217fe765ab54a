# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class PercentileThroughputCutoffs(ApiModel):
    """Lower limits of throughput at several percentiles; an endpoint is preferred if it reaches them all.

    Attributes:
        p50: Lowest throughput at the 50th percentile, in tokens per second.
        p75: Lowest throughput at the 75th percentile, in tokens per second.
        p90: Lowest throughput at the 90th percentile, in tokens per second.
        p99: Lowest throughput at the 99th percentile, in tokens per second.
    """

    p50: float | None | Unset = UNSET
    p75: float | None | Unset = UNSET
    p90: float | None | Unset = UNSET
    p99: float | None | Unset = UNSET
