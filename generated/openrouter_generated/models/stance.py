# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class Stance(ApiModel):
    """What one model holds on a disputed topic.

    Attributes:
        model: The model.
        stance: Its view.
    """

    model: str
    stance: str
