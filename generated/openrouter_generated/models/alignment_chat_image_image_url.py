# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class AlignmentChatImageImageURL(ApiModel):
    """Address of an image.

    Attributes:
        url: A web address, or a data URL that holds the image.
    """

    url: str
