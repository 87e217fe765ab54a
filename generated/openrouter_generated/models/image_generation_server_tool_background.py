# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ImageGenerationServerToolBackground: TypeAlias = Union[Literal["transparent", "opaque", "auto"], str]
"""Whether the background is transparent or opaque."""
