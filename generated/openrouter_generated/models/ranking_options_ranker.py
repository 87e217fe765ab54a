# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

RankingOptionsRanker: TypeAlias = Union[Literal["auto", "default-2024-11-15"], str]
"""Ranker version."""
