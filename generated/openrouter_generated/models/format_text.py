# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class FormatText(ApiModel):
    """Any text is allowed.

    Attributes:
        type: Type of the format, always `text`.
    """

    type: Literal["text"] = "text"
