# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .provider_sort import ProviderSort
    from .provider_sort_config_partition import ProviderSortConfigPartition


class ProviderSortConfig(ApiModel):
    """Sort order of providers for requests that name several models.

    Attributes:
        by: Sort criterion.
        partition: `model` sorts within each model, so that fallback models stay fallbacks; `none` sorts all
            endpoints in one list. Default: `model`.
    """

    by: ProviderSort | None | Unset = UNSET
    partition: ProviderSortConfigPartition | None | Unset = UNSET
