# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .provider_name import ProviderName

ProviderPreferencesOrder: TypeAlias = Union["ProviderName", str]
"""A provider, by name or slug.

Slugs such as `anthropic` are strings outside the enum.
"""
