# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import best

if TYPE_CHECKING:
    from .generation_content_messages import GenerationContentMessages
    from .generation_content_prompt import GenerationContentPrompt

GenerationContentDataInput: TypeAlias = Union["GenerationContentPrompt", "GenerationContentMessages"]
"""The input."""

decode = best("GenerationContentPrompt", "GenerationContentMessages")
