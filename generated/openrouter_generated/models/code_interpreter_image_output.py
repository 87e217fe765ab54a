# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class CodeInterpreterImageOutput(ApiModel):
    """An image that the code made.

    Attributes:
        type: Tells this output from the others.
        url: Address of the image.
    """

    type: Literal["image"] = "image"
    url: str
