# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .data_collection import DataCollection
    from .max_price import MaxPrice
    from .preferred_max_latency import PreferredMaxLatency
    from .preferred_min_throughput import PreferredMinThroughput
    from .provider_options import ProviderOptions
    from .provider_preferences_order import ProviderPreferencesOrder
    from .provider_preferences_sort import ProviderPreferencesSort
    from .quantization import Quantization


class ProviderPreferences(ApiModel):
    """Preferences for which providers may serve the request, and in what order.

    A null or absent field means no preference.

    Attributes:
        order: Providers to use first, in this order. Providers that do not serve the model are skipped.
        only: Providers that may serve the request, combined with those that your account allows.
        ignore: Providers that must not serve the request, combined with those that your account ignores.
        allow_fallbacks: Whether other providers are used if the first choice, or all of `order`, is unavailable. If
            false, the provider's error is returned. Default: true.
        sort: How to rank providers if `order` is absent. Disables load balancing.
        max_price: Maximum prices. More expensive endpoints are excluded.
        preferred_max_latency: Preferred maximum latency in seconds. Slower endpoints are ranked last but not
            excluded.
        preferred_min_throughput: Preferred minimum throughput in tokens per second. Slower endpoints are ranked
            last but not excluded.
        quantizations: Accepted quantization levels of the model's weights.
        require_parameters: Whether to use only providers that support all parameters of the request. Otherwise,
            providers ignore parameters that they do not support.
        data_collection: Whether to use providers that may store user data. Default: `allow`.
        zdr: Whether to use only endpoints with zero data retention (ZDR), which do not store prompts.
        enforce_distillable_text: Whether to use only models whose author permits training other models on their
            output.
        options: Provider-specific options.
    """

    _decoders = {
        "sort": ref("ProviderSortConfig"),
        "max_price": ref("MaxPrice"),
        "preferred_max_latency": ref("PercentileLatencyCutoffs"),
        "preferred_min_throughput": ref("PercentileThroughputCutoffs"),
        "options": ref("ProviderOptions"),
    }

    order: list[ProviderPreferencesOrder] | None | Unset = UNSET
    only: list[ProviderPreferencesOrder] | None | Unset = UNSET
    ignore: list[ProviderPreferencesOrder] | None | Unset = UNSET
    allow_fallbacks: bool | None | Unset = UNSET
    sort: ProviderPreferencesSort | None | Unset = UNSET
    max_price: MaxPrice | Unset = UNSET
    preferred_max_latency: PreferredMaxLatency | None | Unset = UNSET
    preferred_min_throughput: PreferredMinThroughput | None | Unset = UNSET
    quantizations: list[Quantization] | None | Unset = UNSET
    require_parameters: bool | None | Unset = UNSET
    data_collection: DataCollection | None | Unset = UNSET
    zdr: bool | None | Unset = UNSET
    enforce_distillable_text: bool | None | Unset = UNSET
    options: ProviderOptions | Unset = UNSET
