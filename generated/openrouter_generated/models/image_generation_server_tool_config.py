# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    pass


class ImageGenerationServerToolConfig(ApiModel):
    """Settings of the `openrouter:image_generation` tool.

    In addition to `model`, it accepts every key of the request's `image_config`, such as `aspect_ratio`, `size`,
    `quality`, `background` or `output_format`.

    Attributes:
        model: Image model to use. Default: `openai/gpt-5-image`.
    """

    model: str | Unset = UNSET
