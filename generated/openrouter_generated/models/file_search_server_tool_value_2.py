# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

if TYPE_CHECKING:
    from .file_search_server_tool_value_1 import FileSearchServerToolValue1

FileSearchServerToolValue2: TypeAlias = Union[str, float, bool, "list[FileSearchServerToolValue1]"]
"""Value to compare an attribute of a file with."""
