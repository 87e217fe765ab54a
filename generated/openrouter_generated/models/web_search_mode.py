# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

WebSearchMode: TypeAlias = Union[
    Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"], str
]
"""How an engine trades speed for depth.

For Exa: `instant`, `fast`, `auto` (its default), `deep-lite`, `deep`, `deep-reasoning`. For Parallel: `turbo`,
`fast`, `basic` (its default), `advanced`. A mode that the engine does not know has no effect.
"""
