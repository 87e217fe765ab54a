# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class AlignmentChatImageImageURL(ApiModel):
    """URL of an image.

    Attributes:
        url: A web URL, or a `data:` URL with the image.
    """

    url: str
