# Generated from tides.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class Problem(ApiModel):
    """No description."""

    reason: str | Unset = UNSET
