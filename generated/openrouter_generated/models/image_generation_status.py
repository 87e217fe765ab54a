# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ImageGenerationStatus: TypeAlias = Union[Literal["in_progress", "completed", "generating", "failed"], str]
"""Status of an image generation call."""
