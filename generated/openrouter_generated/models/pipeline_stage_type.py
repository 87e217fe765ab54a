# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

PipelineStageType: TypeAlias = Union[
    Literal["guardrail", "plugin", "server_tools", "response_healing", "context_compression"], str
]
"""Type of a pipeline stage."""
