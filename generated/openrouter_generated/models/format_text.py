# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class FormatText(ApiModel):
    """Any text is allowed.

    Attributes:
        type: Type of the format, always `text`.
    """

    type: Literal["text"] = "text"
