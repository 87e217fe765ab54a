# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Any, TypeAlias, Union

ImageGenerationServerToolConfigUnion: TypeAlias = Union[str, float, "list[Any]"]
"""Value of an image setting."""
