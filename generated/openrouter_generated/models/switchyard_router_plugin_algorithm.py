# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

SwitchyardRouterPluginAlgorithm: TypeAlias = Union[
    Literal["capability", "stage", "auto", "random", "composite", "passthrough"], str
]
"""Selection algorithm.

`capability`: a judge model rates the task. `stage`: based on tool results so far, with the judge for unclear cases.
`auto`: `stage` without the judge. `random`: at random. `composite`: once per user turn, with the stage signals on
tool turns. `passthrough`: none, OpenRouter's order. Default: `stage`.
"""
