# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ImageGenerationServerToolInputFidelity: TypeAlias = Union[Literal["high", "low"], str]
"""No description."""
