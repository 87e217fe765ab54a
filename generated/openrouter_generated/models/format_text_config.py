# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class FormatTextConfig(ApiModel):
    """Free text, the default.

    Attributes:
        type: Tells this format from the others.
    """

    type: Literal["text"] = "text"
