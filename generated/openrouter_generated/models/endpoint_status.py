# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

EndpointStatus: TypeAlias = Union[Literal[0, -1, -2, -3, -5, -10], int]
"""State of an endpoint, 0 or below."""
