# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .model import Model


class ModelResponse(ApiModel):
    """One model.

    Attributes:
        data: The model.
    """

    _decoders = {
        "data": ref("Model"),
    }

    data: Model
