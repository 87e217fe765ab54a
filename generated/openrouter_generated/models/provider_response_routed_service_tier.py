# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ProviderResponseRoutedServiceTier: TypeAlias = Union[Literal["flex", "priority"], str]
"""Service tier that was asked for; the provider may have used another."""
