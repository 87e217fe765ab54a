# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class OutputFusionServerToolItemResponse(ApiModel):
    """Response of a panel model in a fusion run.

    Attributes:
        model: The panel model.
        content: The complete response.
    """

    model: str
    content: str | Unset = UNSET
