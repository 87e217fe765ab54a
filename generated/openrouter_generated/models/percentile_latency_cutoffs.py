# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class PercentileLatencyCutoffs(ApiModel):
    """Maximum latency in seconds at several percentiles.

    An endpoint has to meet all of them to be preferred.

    Attributes:
        p50: Maximum latency at the 50th percentile, in seconds.
        p75: Maximum latency at the 75th percentile, in seconds.
        p90: Maximum latency at the 90th percentile, in seconds.
        p99: Maximum latency at the 99th percentile, in seconds.
    """

    p50: float | None | Unset = UNSET
    p75: float | None | Unset = UNSET
    p90: float | None | Unset = UNSET
    p99: float | None | Unset = UNSET
