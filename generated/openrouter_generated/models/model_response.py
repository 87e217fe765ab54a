# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
