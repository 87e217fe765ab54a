# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class Provider(ApiModel):
    """A provider of models.

    Attributes:
        name: Name to show.
        slug: Name in URLs and in a request's `provider`.
        privacy_policy_url: URL of its privacy policy, or null.
        terms_of_service_url: URL of its terms of service, or null.
        status_page_url: URL of its status page, or null.
        headquarters: Two-letter ISO 3166-1 code of the country that it is in, or null.
        datacenters: Two-letter ISO 3166-1 codes of the countries that its data centres are in, or null.
    """

    name: str
    slug: str
    privacy_policy_url: str | None
    terms_of_service_url: str | None | Unset = UNSET
    status_page_url: str | None | Unset = UNSET
    headquarters: str | None | Unset = UNSET
    datacenters: list[str] | None | Unset = UNSET
