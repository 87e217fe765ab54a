# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

PresetEnum: TypeAlias = Union[Literal["general-high", "general-budget", "general-fast"], str]
"""Fusion preset, named by task and tier."""
