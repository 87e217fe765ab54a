# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .custom_tool import CustomTool
    from .namespace_function_tool import NamespaceFunctionTool


class UnknownNamespaceToolTool(UnknownModel):
    """A member of `NamespaceToolTool` whose `type` the document does not know; `raw` is the object as it came."""

    type: Literal["UNKNOWN"] = "UNKNOWN"


NamespaceToolTool: TypeAlias = Union["NamespaceFunctionTool", "CustomTool", "UnknownNamespaceToolTool"]
"""A tool that can stand in a namespace."""

decode = tagged(
    "type",
    {
        "function": "NamespaceFunctionTool",
        "custom": "CustomTool",
    },
    UnknownNamespaceToolTool.from_dict,
)
