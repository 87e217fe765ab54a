# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .failable_tool_call_status import FailableToolCallStatus


class OutputImageGenerationServerToolItem(ApiModel):
    """An image generated with the `openrouter:image_generation` tool.

    Attributes:
        type: Type of the item, always `openrouter:image_generation`.
        id: ID of the item, unique within the response.
        status: Status of the item.
        result: The image, as base64 or as a URL. Null or absent until it is generated.
        imageB64: The image, base64-encoded.
        imageUrl: URL of the image.
        prompt: Prompt of the image. It may be revised by the model.
        revisedPrompt: The prompt as revised by the image model.
        error: Error message. Only with status `failed`.
    """

    _spellings = {
        "image_b64": "imageB64",
        "image_url": "imageUrl",
        "revised_prompt": "revisedPrompt",
    }

    type: Literal["openrouter:image_generation"] = "openrouter:image_generation"
    id: str | Unset = UNSET
    status: FailableToolCallStatus
    result: str | None | Unset = UNSET
    imageB64: str | Unset = UNSET
    imageUrl: str | Unset = UNSET
    prompt: str | Unset = UNSET
    revisedPrompt: str | Unset = UNSET
    error: str | Unset = UNSET

    @property
    def image_b64(self) -> str | Unset:
        """The same as `imageB64`."""
        return self.imageB64

    @image_b64.setter
    def image_b64(self, value: str | Unset) -> None:
        self.imageB64 = value

    @property
    def image_url(self) -> str | Unset:
        """The same as `imageUrl`."""
        return self.imageUrl

    @image_url.setter
    def image_url(self, value: str | Unset) -> None:
        self.imageUrl = value

    @property
    def revised_prompt(self) -> str | Unset:
        """The same as `revisedPrompt`."""
        return self.revisedPrompt

    @revised_prompt.setter
    def revised_prompt(self, value: str | Unset) -> None:
        self.revisedPrompt = value
