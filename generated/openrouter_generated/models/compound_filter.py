# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .compound_filter_type import CompoundFilterType


class CompoundFilter(ApiModel):
    """Combines several filters into one.

    Attributes:
        type: Whether all filters must match (`and`) or any of them (`or`).
        filters: The filters to combine, each a `Filters` or another `CompoundFilter`.
    """

    type: CompoundFilterType
    filters: list[dict[str, Any]]
