# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .contradiction import Contradiction
    from .partial_coverage import PartialCoverage
    from .unique_insight import UniqueInsight


class FusionAnalysisResult(ApiModel):
    """Analysis of the responses of a fusion panel.

    Attributes:
        consensus: Points on which all models agree.
        contradictions: Points on which models disagree.
        partial_coverage: Points that only some models make.
        unique_insights: Points that only one model makes.
        blind_spots: Points that no model makes.
    """

    _decoders = {
        "contradictions": each(ref("Contradiction")),
        "partial_coverage": each(ref("PartialCoverage")),
        "unique_insights": each(ref("UniqueInsight")),
    }

    consensus: list[str]
    contradictions: list[Contradiction]
    partial_coverage: list[PartialCoverage]
    unique_insights: list[UniqueInsight]
    blind_spots: list[str]
