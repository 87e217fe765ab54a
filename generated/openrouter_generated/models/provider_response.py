# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .provider_response_routed_service_tier import ProviderResponseRoutedServiceTier


class ProviderResponse(ApiModel):
    """What a provider responded.

    Attributes:
        status: HTTP status.
        id: ID of the response at the provider.
        endpoint_id: ID of the endpoint.
        provider_name: Name of the provider.
        model_permaslug: Slug of the model that stays the same.
        latency: How long it took, in milliseconds.
        is_byok: Whether the account's own key at the provider was used.
        routed_service_tier: Service tier that was asked for; the provider may have used another.
    """

    status: int | None
    id: str | Unset = UNSET
    endpoint_id: str | Unset = UNSET
    provider_name: str | Unset = UNSET
    model_permaslug: str | Unset = UNSET
    latency: float | Unset = UNSET
    is_byok: bool | Unset = UNSET
    routed_service_tier: ProviderResponseRoutedServiceTier | Unset = UNSET
