# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .endpoint_status import EndpointStatus
    from .parameter import Parameter
    from .percentile_stats import PercentileStats
    from .provider_name import ProviderName
    from .public_pricing import PublicPricing
    from .quantization import Quantization


class PublicEndpoint(ApiModel):
    """A model at one provider.

    Attributes:
        name: Name of the endpoint.
        model_id: ID of the model.
        model_name: Name of the model to show.
        context_length: Tokens that the context has at most.
        pricing: Prices at this endpoint.
        provider_name: Name of the provider.
        tag: Tag of the endpoint, which a request's `provider` may name.
        quantization: Precision of the weights, or null if unknown.
        max_completion_tokens: Tokens that the output has at most, or null.
        max_prompt_tokens: Tokens that the input has at most, or null.
        supported_parameters: Parameters that it supports.
        supports_implicit_caching: Whether it caches input without being asked.
        supports_voice_cloning: Whether a request may contain a voice to speak with.
        status: State of the endpoint.
        uptime_last_5m: Percentage of requests that succeeded in the last 5 minutes, those over a rate limit aside;
            null if they are few.
        uptime_last_30m: The same for the last 30 minutes.
        uptime_last_1d: The same for the last day.
        latency_last_30m: Milliseconds until the first token, in the last 30 minutes; null for requests without an
            API key.
        throughput_last_30m: Tokens of output in a second, in the last 30 minutes; null for requests without an API
            key.
    """

    _decoders = {
        "pricing": ref("PublicPricing"),
        "latency_last_30m": ref("PercentileStats"),
        "throughput_last_30m": ref("PercentileStats"),
    }

    name: str
    model_id: str
    model_name: str
    context_length: int
    pricing: PublicPricing
    provider_name: ProviderName
    tag: str
    quantization: Quantization | None
    max_completion_tokens: int | None
    max_prompt_tokens: int | None
    supported_parameters: list[Parameter]
    supports_implicit_caching: bool
    supports_voice_cloning: bool | Unset = UNSET
    status: EndpointStatus | Unset = UNSET
    uptime_last_5m: float | None
    uptime_last_30m: float | None
    uptime_last_1d: float | None
    latency_last_30m: PercentileStats | None
    throughput_last_30m: PercentileStats | None
