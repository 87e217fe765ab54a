# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .image_generation_status import ImageGenerationStatus


class OutputImageGenerationCallItem(ApiModel):
    """An image that the provider made.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        status: How far the item has come.
        result: The image, Base64. Null or absent until it is made. Observed: a whole `data:image/png;base64,...`
            URL.
        prompt: The prompt that the image was made from. The model may have changed yours.
    """

    type: Literal["image_generation_call"] = "image_generation_call"
    id: str
    status: ImageGenerationStatus
    result: str | None | Unset = UNSET
    prompt: str | Unset = UNSET
