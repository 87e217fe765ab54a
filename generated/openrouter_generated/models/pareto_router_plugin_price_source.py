# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ParetoRouterPluginPriceSource: TypeAlias = Union[Literal["prompt", "weighted_avg"], str]
"""Input price to compare.

`prompt` is the list price, `weighted_avg` the average price of recent traffic (the list price if there is none).
Default: `prompt`.
"""
