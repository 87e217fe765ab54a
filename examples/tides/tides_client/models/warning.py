# Generated from tides.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class Warning_(ApiModel):
    """No description."""

    type: Literal["warning"] = "warning"
    text: str
