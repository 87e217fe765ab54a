# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .generation_content_data import GenerationContentData


class GenerationContentResponse(ApiModel):
    """The stored content of a generation.

    Attributes:
        data: The content.
    """

    _decoders = {
        "data": ref("GenerationContentData"),
    }

    data: GenerationContentData
