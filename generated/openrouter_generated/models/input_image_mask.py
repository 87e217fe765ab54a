# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class InputImageMask(ApiModel):
    """Mask for an image edit, as an uploaded file or a URL.

    Attributes:
        file_id: ID of an uploaded file.
        image_url: URL of the image, or a base64 `data:` URL.
    """

    file_id: str | Unset = UNSET
    image_url: str | Unset = UNSET
