# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .input_image_detail import InputImageDetail


class InputImage(ApiModel):
    """An image part, as a URL, a `data:` URL or a file ID.

    Set either `image_url` or `file_id`.

    Attributes:
        type: Type of the content part, always `input_image`.
        image_url: URL of the image, or a base64 `data:` URL. Null or absent if `file_id` is set.
        file_id: ID of an uploaded image. Null or absent if `image_url` is set.
        detail: Level of detail. A higher level uses more input tokens. With `auto`, the model decides; `original`
            keeps the full resolution.
    """

    type: Literal["input_image"] = "input_image"
    image_url: str | None | Unset = UNSET
    file_id: str | None | Unset = UNSET
    detail: InputImageDetail
