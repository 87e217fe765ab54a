# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import ref

if TYPE_CHECKING:
    from .percentile_throughput_cutoffs import PercentileThroughputCutoffs

PreferredMinThroughput: TypeAlias = Union[float, "PercentileThroughputCutoffs"]
"""Preferred minimum throughput in tokens per second: a number for the median (p50), or limits for several percentiles.

With fallback models, a fast fallback may be preferred to a slow first choice.
"""

decode = ref("PercentileThroughputCutoffs")
