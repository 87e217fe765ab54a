# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .generation import Generation


class GenerationResponse(ApiModel):
    """One generation.

    Attributes:
        data: The generation.
    """

    _decoders = {
        "data": ref("Generation"),
    }

    data: Generation
