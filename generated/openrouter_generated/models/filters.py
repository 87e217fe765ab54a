# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .file_search_server_tool_value_2 import FileSearchServerToolValue2
    from .filters_type import FiltersType


class Filters(ApiModel):
    """Compares one attribute of a file with a value.

    Attributes:
        type: Comparison operator: equal, not equal, greater than, greater than or equal, less than, less than or
            equal.
        key: Name of the attribute.
        value: Value to compare with.
    """

    type: FiltersType
    key: str
    value: FileSearchServerToolValue2
