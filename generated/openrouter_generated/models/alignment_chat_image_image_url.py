# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class AlignmentChatImageImageURL(ApiModel):
    """URL of an image.

    Attributes:
        url: A web URL, or a `data:` URL with the image.
    """

    url: str
