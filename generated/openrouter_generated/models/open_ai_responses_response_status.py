# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

OpenAIResponsesResponseStatus: TypeAlias = Union[
    Literal["completed", "incomplete", "in_progress", "failed", "cancelled", "queued"], str
]
"""Status of a response.

`completed`, `incomplete`, `failed` and `cancelled` are final; `queued` and `in_progress` are not.
"""
