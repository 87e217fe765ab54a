# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .model_architecture import ModelArchitecture
    from .public_endpoint import PublicEndpoint


class ListEndpointsResponse(ApiModel):
    """A model with its endpoints.

    Attributes:
        id: ID of the model.
        name: Name to show.
        created: When it was created, in seconds since 1970.
        description: What the model is.
        architecture: What it reads and writes.
        endpoints: Its endpoints.
    """

    _decoders = {
        "architecture": ref("ModelArchitecture"),
        "endpoints": each(ref("PublicEndpoint")),
    }

    id: str
    name: str
    created: int
    description: str
    architecture: ModelArchitecture
    endpoints: list[PublicEndpoint]
