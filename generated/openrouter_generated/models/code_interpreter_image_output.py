# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class CodeInterpreterImageOutput(ApiModel):
    """An image created by the code.

    Attributes:
        type: Type of the output, always `image`.
        url: URL of the image.
    """

    type: Literal["image"] = "image"
    url: str
