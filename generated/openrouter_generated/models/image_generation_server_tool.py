# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .image_generation_server_tool_background import ImageGenerationServerToolBackground
    from .image_generation_server_tool_input_fidelity import ImageGenerationServerToolInputFidelity
    from .image_generation_server_tool_moderation import ImageGenerationServerToolModeration
    from .image_generation_server_tool_output_format import ImageGenerationServerToolOutputFormat
    from .image_generation_server_tool_quality import ImageGenerationServerToolQuality
    from .input_image_mask import InputImageMask


class ImageGenerationServerTool(ApiModel):
    """Lets the model draw and edit images with the provider's own image tool.

    Attributes:
        type: Tells this tool from the others.
        model: Image model to use; absent leaves it to the provider.
        size: Width and height in pixels, for example "1024x1024", or "auto".
        quality: How finely the image is worked out; finer takes longer and costs more.
        background: Whether the background lets things behind it show through.
        output_format: File format of the image.
        output_compression: Quality that compression leaves, 0 to 100, for `webp` and `jpeg`.
        partial_images: How many unfinished versions a stream sends ahead of the image; 0 or absent sends none.
        moderation: How strictly content is checked.
        input_fidelity: How closely an edit keeps to the input images; null or absent leaves it to the provider.
        input_image_mask: Image that marks which area an edit may change.
        n: How many images one call makes. Observed: in tools that other servers repeat in a response; not part of
            the documented request.
    """

    _decoders = {
        "input_image_mask": ref("InputImageMask"),
    }

    type: Literal["image_generation"] = "image_generation"
    model: str | Unset = UNSET
    size: str | Unset = UNSET
    quality: ImageGenerationServerToolQuality | Unset = UNSET
    background: ImageGenerationServerToolBackground | Unset = UNSET
    output_format: ImageGenerationServerToolOutputFormat | Unset = UNSET
    output_compression: int | Unset = UNSET
    partial_images: int | Unset = UNSET
    moderation: ImageGenerationServerToolModeration | Unset = UNSET
    input_fidelity: ImageGenerationServerToolInputFidelity | None | Unset = UNSET
    input_image_mask: InputImageMask | Unset = UNSET
    n: int | Unset = UNSET
