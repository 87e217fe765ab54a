# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

InputVideoProcessing: TypeAlias = Union[Literal["agentic", "static"], str]
"""How the provider reads the video: `static` samples frames at a fixed rate, `agentic` lets an agent work through it.

Google Gemini knows both. Absent leaves the choice to the provider.
"""
