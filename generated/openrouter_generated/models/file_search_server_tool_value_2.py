# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .file_search_server_tool_value_1 import FileSearchServerToolValue1

FileSearchServerToolValue2: TypeAlias = Union[str, float, bool, "list[FileSearchServerToolValue1]"]
"""Value to compare an attribute of a file with."""
