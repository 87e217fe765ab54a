# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ToolUsesUnavailable(ApiModel):
    """The tool call could not be checked.

    Attributes:
        type: Tells this finding from the others.
        reason: What got in the way.
    """

    type: Literal["unavailable"] = "unavailable"
    reason: str
