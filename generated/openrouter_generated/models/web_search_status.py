# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

WebSearchStatus: TypeAlias = Union[Literal["completed", "searching", "in_progress", "failed"], str]
"""Status of a web search or file search call."""
