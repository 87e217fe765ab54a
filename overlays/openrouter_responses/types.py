"""Small types that user programs name."""

from __future__ import annotations

from typing import TypeAlias, TypeVar

from openrouter_generated.runtime.model import ApiModel
from openrouter_generated.types import UNSET, File, Unset

__all__ = ["UNSET", "BaseModel", "File", "Nullable", "OptionalNullable", "Unset"]

T = TypeVar("T")

BaseModel = ApiModel
"""The base of all models."""

Nullable: TypeAlias = T | None
OptionalNullable: TypeAlias = T | Unset | None
