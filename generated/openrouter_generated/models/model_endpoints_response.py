# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .list_endpoints_response import ListEndpointsResponse


class ModelEndpointsResponse(ApiModel):
    """A model and where it is served.

    Attributes:
        data: The model with its endpoints.
    """

    _decoders = {
        "data": ref("ListEndpointsResponse"),
    }

    data: ListEndpointsResponse
