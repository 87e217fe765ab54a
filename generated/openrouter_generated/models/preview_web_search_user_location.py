# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class PreviewWebSearchUserLocation(ApiModel):
    """Approximate location of the end user, for the preview versions of web search.

    `type` is required here.

    Attributes:
        type: Type of the location. `approximate` is the only value.
        city: Name of the city, such as `Lisbon`.
        region: State, province or other region, such as `Bavaria`.
        country: Two-letter ISO 3166-1 country code, such as `PT`.
        timezone: IANA time zone, such as `Europe/Lisbon`.
    """

    type: Literal["approximate"] = "approximate"
    city: str | None | Unset = UNSET
    region: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    timezone: str | None | Unset = UNSET
