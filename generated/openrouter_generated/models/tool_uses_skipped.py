# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ToolUsesSkipped(ApiModel):
    """The tool call was skipped on purpose.

    Attributes:
        type: Type of the result, always `skipped`.
    """

    type: Literal["skipped"] = "skipped"
