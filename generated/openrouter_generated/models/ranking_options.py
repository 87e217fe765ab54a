# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .ranking_options_ranker import RankingOptionsRanker


class RankingOptions(ApiModel):
    """Ranking settings of a file search.

    Attributes:
        ranker: Ranker version.
        score_threshold: Minimum score of a result, 0 to 1.
    """

    ranker: RankingOptionsRanker | Unset = UNSET
    score_threshold: float | Unset = UNSET
