# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class UserLocation(ApiModel):
    """Approximate location of the user, for local results of a web search.

    Attributes:
        type: Type of the location. `approximate` is the only value.
        city: Name of the city, such as `San Francisco`.
        region: State, province or other region, such as `California`.
        country: Two-letter ISO country code, such as `US`.
        timezone: IANA time zone, such as `America/Los_Angeles`.
    """

    type: Literal["approximate"] = "approximate"
    city: str | None | Unset = UNSET
    region: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    timezone: str | None | Unset = UNSET
