# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .alignment_chat_image_image_url import AlignmentChatImageImageURL


class AlignmentChatImage(ApiModel):
    """Image of a withheld message.

    Attributes:
        type: Type of the content part, always `image_url`.
        image_url: URL of the image.
    """

    _decoders = {
        "image_url": ref("AlignmentChatImageImageURL"),
    }

    type: Literal["image_url"] = "image_url"
    image_url: AlignmentChatImageImageURL
