# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
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
    """Lets the model generate and edit images with the provider's image tool.

    Attributes:
        type: Type of the tool, always `image_generation`.
        model: Image model to use. If absent, the provider's default applies.
        size: Size of the image as width and height in pixels, such as `1024x1024`, or `auto`.
        quality: Quality of the image. Higher quality takes longer and costs more.
        background: Whether the background is transparent or opaque.
        output_format: File format of the image.
        output_compression: Compression level, 0 to 100, for `webp` and `jpeg`.
        partial_images: Number of partial images to stream before the final one. If 0 or absent, none are sent.
        moderation: Moderation level.
        input_fidelity: How closely an edit follows the input images. If null or absent, the provider's default
            applies.
        input_image_mask: Mask for an image edit.
        n: Number of images per call. Observed: in tools that other servers repeat in a response; not part of the
            documented request.
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
