# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ProviderResponseRoutedServiceTier: TypeAlias = Union[Literal["flex", "priority"], str]
"""Service tier that was asked for; the provider may have used another."""
