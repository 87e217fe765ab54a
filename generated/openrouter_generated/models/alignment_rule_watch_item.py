# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

AlignmentRuleWatchItem: TypeAlias = Union[Literal["content", "tool_calls", "refusal", "images", "audio"], str]
"""No description."""
