# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

FusionServerToolConfigReasoningEffort: TypeAlias = Union[
    Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"], str
]
"""Reasoning effort of each model; `none` turns reasoning off."""
