# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .compound_filter import CompoundFilter
    from .filters import Filters


class UnknownFiltersUnion(UnknownModel):
    """A member of `FiltersUnion` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


FiltersUnion: TypeAlias = Union["CompoundFilter", "Filters", "UnknownFiltersUnion"]
"""Filter on the attributes of files: a comparison, or several filters combined."""

decode = tagged(
    "type",
    {
        "and": "CompoundFilter",
        "or": "CompoundFilter",
        "eq": "Filters",
        "ne": "Filters",
        "gt": "Filters",
        "gte": "Filters",
        "lt": "Filters",
        "lte": "Filters",
    },
    UnknownFiltersUnion.from_dict,
)
