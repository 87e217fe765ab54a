# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class InputImageMask(ApiModel):
    """Mask for an image edit, given as an uploaded file or an address.

    Attributes:
        file_id: Id of an uploaded file.
        image_url: Web address or `data:` URL with base64.
    """

    file_id: str | Unset = UNSET
    image_url: str | Unset = UNSET
