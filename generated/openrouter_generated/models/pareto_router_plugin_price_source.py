# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ParetoRouterPluginPriceSource: TypeAlias = Union[Literal["prompt", "weighted_avg"], str]
"""Which input price counts: `prompt` is the list price, `weighted_avg` what recent traffic paid (the list price ...

Which input price counts: `prompt` is the list price, `weighted_avg` what recent traffic paid (the list price where
there is none). Absent means `prompt`.
"""
