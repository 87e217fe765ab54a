# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import best, ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .generation_content_data_input import GenerationContentDataInput
    from .generation_content_error import GenerationContentError
    from .generation_content_output import GenerationContentOutput


class GenerationContentData(ApiModel):
    """Stored input and output of a generation, and its error.

    Attributes:
        input: The input.
        output: The output.
        error: Why it failed, or null.
    """

    _decoders = {
        "input": best("GenerationContentPrompt", "GenerationContentMessages"),
        "output": ref("GenerationContentOutput"),
        "error": ref("GenerationContentError"),
    }

    input: GenerationContentDataInput
    output: GenerationContentOutput
    error: GenerationContentError | None
