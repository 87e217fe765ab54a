# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .image_generation_server_tool_config import ImageGenerationServerToolConfig


class ImageGenerationServerToolOpenRouter(ApiModel):
    """Lets any model generate images from a description.

    OpenRouter calls an image model.

    Attributes:
        type: Type of the tool, always `openrouter:image_generation`.
        parameters: Image model and settings. If absent, the defaults apply.
    """

    _decoders = {
        "parameters": ref("ImageGenerationServerToolConfig"),
    }

    type: Literal["openrouter:image_generation"] = "openrouter:image_generation"
    parameters: ImageGenerationServerToolConfig | Unset = UNSET
