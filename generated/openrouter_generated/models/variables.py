# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import ref

if TYPE_CHECKING:
    from .variables_object import VariablesObject

Variables: TypeAlias = Union[str, "VariablesObject"]
"""Value of one variable of a prompt template: text or an input part."""

decode = ref("VariablesObject")
