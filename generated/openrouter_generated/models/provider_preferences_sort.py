# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import ref

if TYPE_CHECKING:
    from .provider_sort import ProviderSort
    from .provider_sort_config import ProviderSortConfig

ProviderPreferencesSort: TypeAlias = Union["ProviderSort", "ProviderSortConfig"]
"""Sort order of providers: a criterion, or an object with more settings."""

decode = ref("ProviderSortConfig")
