# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class RouterParams(ApiModel):
    """Parameters of a router.

    Routers may add more fields.

    Attributes:
        version_group: Group of model versions to select from.
        quality_floor: Minimum quality score of a model.
        throughput_floor: Minimum throughput of an endpoint.
    """

    version_group: str | Unset = UNSET
    quality_floor: float | Unset = UNSET
    throughput_floor: float | Unset = UNSET
