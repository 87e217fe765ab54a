# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class PreviewWebSearchUserLocation(ApiModel):
    """Rough place of the end user, for the preview versions of web search.

    Here `type` is required.

    Attributes:
        type: Says that the place is a rough one; the only value.
        city: Name of the town, for example "Lisbon".
        region: State, province or other part of the country, for example "Bavaria".
        country: Country as a two-letter ISO 3166-1 code, for example "PT".
        timezone: Time zone by its IANA name, for example "Europe/Lisbon".
    """

    type: Literal["approximate"] = "approximate"
    city: str | None | Unset = UNSET
    region: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    timezone: str | None | Unset = UNSET
