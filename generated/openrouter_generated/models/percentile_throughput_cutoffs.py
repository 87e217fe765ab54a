# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class PercentileThroughputCutoffs(ApiModel):
    """Minimum throughput at several percentiles.

    An endpoint has to meet all of them to be preferred.

    Attributes:
        p50: Minimum throughput at the 50th percentile, in tokens per second.
        p75: Minimum throughput at the 75th percentile, in tokens per second.
        p90: Minimum throughput at the 90th percentile, in tokens per second.
        p99: Minimum throughput at the 99th percentile, in tokens per second.
    """

    p50: float | None | Unset = UNSET
    p75: float | None | Unset = UNSET
    p90: float | None | Unset = UNSET
    p99: float | None | Unset = UNSET
