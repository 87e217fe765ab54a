# Generated from tides.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""Names of constants: of fields that have one value only, and of enums and their values."""

from __future__ import annotations

from typing import Literal, TypeAlias

LevelType: TypeAlias = Literal["level"]
Warning_Type: TypeAlias = Literal["warning"]
