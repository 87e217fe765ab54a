# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import each, ref

if TYPE_CHECKING:
    from .function_call_output_item_output_union_1 import FunctionCallOutputItemOutputUnion1

FunctionCallOutputItemOutputUnion2: TypeAlias = Union[str, "list[FunctionCallOutputItemOutputUnion1]"]
"""Output of a tool: a string, or a list of parts."""

decode = each(ref("FunctionCallOutputItemOutputUnion1"))
