# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

RankingOptionsRanker: TypeAlias = Union[Literal["auto", "default-2024-11-15"], str]
"""Ranker version."""
