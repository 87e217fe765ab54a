# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .custom_tool import CustomTool
    from .namespace_function_tool import NamespaceFunctionTool


class UnknownNamespaceToolTool(UnknownModel):
    """A member of `NamespaceToolTool` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


NamespaceToolTool: TypeAlias = Union["NamespaceFunctionTool", "CustomTool", "UnknownNamespaceToolTool"]
"""A tool in a namespace."""

decode = tagged(
    "type",
    {
        "function": "NamespaceFunctionTool",
        "custom": "CustomTool",
    },
    UnknownNamespaceToolTool.from_dict,
)
