# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import best

if TYPE_CHECKING:
    from .generation_content_messages import GenerationContentMessages
    from .generation_content_prompt import GenerationContentPrompt

GenerationContentDataInput: TypeAlias = Union["GenerationContentPrompt", "GenerationContentMessages"]
"""The input."""

decode = best("GenerationContentPrompt", "GenerationContentMessages")
