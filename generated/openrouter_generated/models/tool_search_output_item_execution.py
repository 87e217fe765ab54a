# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ToolSearchOutputItemExecution: TypeAlias = Union[Literal["server", "client"], str]
"""Whether the server or the client runs the search."""
