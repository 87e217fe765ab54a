# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class UserLocation(ApiModel):
    """Rough place of the user, so that a web search can prefer local results.

    Attributes:
        type: Kind of location; there is no other.
        city: City in plain words, such as `San Francisco`.
        region: State, province or other region, such as `California`.
        country: Country as a two-letter ISO code, such as `US`.
        timezone: Time zone by its IANA name, such as `America/Los_Angeles`.
    """

    type: Literal["approximate"] = "approximate"
    city: str | None | Unset = UNSET
    region: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    timezone: str | None | Unset = UNSET
