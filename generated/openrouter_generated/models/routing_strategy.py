# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

RoutingStrategy: TypeAlias = Union[
    Literal["direct", "auto", "free", "latest", "alias", "fallback", "pareto", "bodybuilder", "fusion"], str
]
"""How the model for a request was selected.

`direct` means that the requested model was used.
"""
