# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

WebSearchMode: TypeAlias = Union[
    Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"], str
]
"""Search mode, a trade-off between speed and depth.

Exa: `instant`, `fast`, `auto` (default), `deep-lite`, `deep`, `deep-reasoning`. Parallel: `turbo`, `fast`, `basic`
(default), `advanced`. Modes that the engine does not support are ignored.
"""
