# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .input_image_detail import InputImageDetail


class InputImage(ApiModel):
    """A part that is an image, given by URL, as a `data:` URL, or by the id of a file.

    Set one of `image_url` and `file_id`.

    Attributes:
        type: Tells this part from the others.
        image_url: Address of the image, or its bytes as a base64 `data:` URL. Null or absent when `file_id` is set.
        file_id: Id of an image that was uploaded before. Null or absent when `image_url` is set.
        detail: How closely the model looks; finer detail takes more input tokens. `auto` leaves the choice to the
            model, `original` asks for full resolution.
    """

    type: Literal["input_image"] = "input_image"
    image_url: str | None | Unset = UNSET
    file_id: str | None | Unset = UNSET
    detail: InputImageDetail
