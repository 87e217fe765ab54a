# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class FormatTextConfig(ApiModel):
    """Plain text output.

    This is the default.

    Attributes:
        type: Type of the format, always `text`.
    """

    type: Literal["text"] = "text"
