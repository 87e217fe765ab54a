# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

PipelineStageType: TypeAlias = Union[
    Literal["guardrail", "plugin", "server_tools", "response_healing", "context_compression"], str
]
"""Type of a pipeline stage."""
