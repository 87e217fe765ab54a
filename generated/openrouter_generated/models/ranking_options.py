# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .ranking_options_ranker import RankingOptionsRanker


class RankingOptions(ApiModel):
    """How a file search ranks and cuts its results.

    Attributes:
        ranker: Version of the ranking method.
        score_threshold: Least score, from 0 to 1, that a result must reach.
    """

    ranker: RankingOptionsRanker | Unset = UNSET
    score_threshold: float | Unset = UNSET
