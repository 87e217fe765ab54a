# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import each, ref

if TYPE_CHECKING:
    from .input_item import InputItem

InputsUnion: TypeAlias = Union[str, "list[InputItem]"]
"""A text, short for one user message, or the conversation as a list of items, oldest first."""

decode = each(ref("InputItem"))
