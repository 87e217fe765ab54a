# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

OpenAIResponsesToolChoiceType: TypeAlias = Union[Literal["web_search_preview_2025_03_11", "web_search_preview"], str]
"""Tells this choice from the others and names the version of the tool."""
