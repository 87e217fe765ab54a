# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class DABenchmarkEntry(ApiModel):
    """A result at Design Arena.

    Attributes:
        arena: Name of the arena, such as `models` or `agents`.
        category: Category in the arena, such as `website`.
        elo: Elo rating.
        win_rate: Percentage of battles that it won.
        rank: Place among the models of OpenRouter, 1 for the best.
    """

    arena: str
    category: str
    elo: float
    win_rate: float
    rank: int
