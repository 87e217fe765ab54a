# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
    """Which providers may serve the request, and in what order they are tried.

    Nulls and absent fields mean no preference.

    Attributes:
        order: Providers to try first, in this order; those that do not serve the model are passed over.
        only: Providers that may serve the request, together with those your account allows.
        ignore: Providers that may not serve the request, together with those your account ignores.
        allow_fallbacks: Whether another provider steps in when the first choice, or all of `order`, is unavailable;
            absent means true. With false, the provider's error comes back.
        sort: How providers are ranked when there is no `order`. Switches load balancing off.
        max_price: Highest prices you accept; dearer endpoints are left out.
        preferred_max_latency: Latency to stay under, in seconds. Slower endpoints come last but are not ruled out.
        preferred_min_throughput: Throughput to reach, in tokens per second. Slower endpoints come last but are not
            ruled out.
        quantizations: Accepted number formats of the model's weights.
        require_parameters: Whether only providers that support all parameters of the request are used. Otherwise a
            provider skips what it does not know.
        data_collection: Whether providers that keep user data are acceptable; absent means `allow`.
        zdr: Whether only endpoints with zero data retention are used, which never keep a prompt.
        enforce_distillable_text: Whether only models are used whose author permits training other models on their
            output.
        options: Extra options for particular providers.
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
