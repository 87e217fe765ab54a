# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class PercentileLatencyCutoffs(ApiModel):
    """Upper limits of latency at several percentiles, in seconds; an endpoint is preferred if it keeps them all.

    Attributes:
        p50: Seconds within which half of the requests are served.
        p75: Seconds within which 75 % are served.
        p90: Seconds within which 90 % are served.
        p99: Seconds within which 99 % are served.
    """

    p50: float | None | Unset = UNSET
    p75: float | None | Unset = UNSET
    p90: float | None | Unset = UNSET
    p99: float | None | Unset = UNSET
