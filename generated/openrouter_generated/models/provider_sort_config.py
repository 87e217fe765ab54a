# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .provider_sort import ProviderSort
    from .provider_sort_config_partition import ProviderSortConfigPartition


class ProviderSortConfig(ApiModel):
    """Ranking of providers when the request names several models.

    Attributes:
        by: Criterion of the ranking.
        partition: `model` ranks within each model, so that fallback models stay fallbacks; `none` ranks all
            endpoints in one list. Absent means `model`.
    """

    by: ProviderSort | None | Unset = UNSET
    partition: ProviderSortConfigPartition | None | Unset = UNSET
