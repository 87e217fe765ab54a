# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ReasoningEffort: TypeAlias = Union[Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"], str]
"""Amount of thinking, from `max` down to `none`, which switches it off.

Models map levels they lack to a near one.
"""
