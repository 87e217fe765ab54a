# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .compound_filter_type import CompoundFilterType


class CompoundFilter(ApiModel):
    """Joins several conditions into one.

    Attributes:
        type: Whether all conditions must hold (`and`) or one is enough (`or`).
        filters: The conditions, each written like a `Filters` or another `CompoundFilter`.
    """

    type: CompoundFilterType
    filters: list[dict[str, Any]]
