# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ToolUsesSkipped(ApiModel):
    """The tool call was skipped on purpose.

    Attributes:
        type: Type of the result, always `skipped`.
    """

    type: Literal["skipped"] = "skipped"
