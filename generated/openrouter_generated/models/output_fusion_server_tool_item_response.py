# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class OutputFusionServerToolItemResponse(ApiModel):
    """A panel model's answer in a fusion run.

    Attributes:
        model: Model that answers.
        content: Its answer in full.
    """

    model: str
    content: str | Unset = UNSET
