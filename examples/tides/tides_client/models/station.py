# Generated from tides.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class Station(ApiModel):
    """No description."""

    id: str
    name: str
