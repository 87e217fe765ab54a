"""Handwritten behaviour of generated classes, named in generator-config.yml."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from tides_client.models import Level


class LevelBehaviour:
    """What a level can do beyond its fields."""

    @property
    def feet(self) -> float:
        """Height above the mean, in feet."""
        return cast("Level", self).metres / 0.3048
