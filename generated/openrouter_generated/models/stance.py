# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class Stance(ApiModel):
    """Position of one model on a topic.

    Attributes:
        model: The model.
        stance: The position.
    """

    model: str
    stance: str
