# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ReasoningSummaryVerbosity: TypeAlias = Union[Literal["auto", "concise", "detailed"], str]
"""Length of the reasoning summary.

With `auto`, the model decides.
"""
