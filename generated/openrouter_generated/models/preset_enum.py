# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

PresetEnum: TypeAlias = Union[Literal["general-high", "general-budget", "general-fast"], str]
"""Fusion preset, named by task and tier."""
