# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

SubagentReasoningEffort: TypeAlias = Union[Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"], str]
"""How hard the subagent thinks; `none` turns reasoning off."""
