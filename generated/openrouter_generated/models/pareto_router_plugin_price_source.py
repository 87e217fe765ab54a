# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ParetoRouterPluginPriceSource: TypeAlias = Union[Literal["prompt", "weighted_avg"], str]
"""Input price to compare.

`prompt` is the list price, `weighted_avg` the average price of recent traffic (the list price if there is none).
Default: `prompt`.
"""
