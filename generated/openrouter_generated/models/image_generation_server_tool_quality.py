# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ImageGenerationServerToolQuality: TypeAlias = Union[Literal["low", "medium", "high", "auto"], str]
"""Quality of the image.

Higher quality takes longer and costs more.
"""
