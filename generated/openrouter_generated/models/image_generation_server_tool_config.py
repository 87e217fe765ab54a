# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    pass


class ImageGenerationServerToolConfig(ApiModel):
    """Settings of the `openrouter:image_generation` tool.

    Beside `model` it takes every key that the request's `image_config` takes, such as `aspect_ratio`, `size`,
    `quality`, `background` or `output_format`.

    Attributes:
        model: Image model to use; "openai/gpt-5-image" when left out.
    """

    model: str | Unset = UNSET
