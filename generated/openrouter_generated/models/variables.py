# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import ref

if TYPE_CHECKING:
    from .variables_object import VariablesObject

Variables: TypeAlias = Union[str, "VariablesObject"]
"""Value of one variable of a prompt template: text or an input part."""

decode = ref("VariablesObject")
