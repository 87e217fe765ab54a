# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .endpoint_info import EndpointInfo


class EndpointsMetadata(ApiModel):
    """Endpoints that could serve a request.

    Attributes:
        total: Number of endpoints.
        available: Endpoints that were available to the request.
    """

    _decoders = {
        "available": each(ref("EndpointInfo")),
    }

    total: int
    available: list[EndpointInfo]
