# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

SwitchyardRouterPluginAlgorithm: TypeAlias = Union[
    Literal["capability", "stage", "auto", "random", "composite", "passthrough"], str
]
"""How to choose.

`capability`: a judge model rates the task. `stage`: from tool results so far, the judge only in doubt. `auto`:
`stage` without a judge. `random`: by chance. `composite`: once per human turn, with the stage signals on tool
turns. `passthrough`: no choice, OpenRouter's order. Absent means `stage`.
"""
