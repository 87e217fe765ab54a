# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class PercentileStats(ApiModel):
    """Percentiles of what was measured.

    Attributes:
        p50: Half of the values are below it.
        p75: 75 percent of the values are below it.
        p90: 90 percent of the values are below it.
        p99: 99 percent of the values are below it.
    """

    p50: float
    p75: float
    p90: float
    p99: float
