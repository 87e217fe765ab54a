# Generated from tides.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from tides_behaviour import LevelBehaviour

from ..runtime.model import ApiModel


class Level(LevelBehaviour, ApiModel):
    """No description.

    Attributes:
        at: When it was measured.
        metres: Height above the mean.
    """

    type: Literal["level"] = "level"
    at: str
    metres: float
