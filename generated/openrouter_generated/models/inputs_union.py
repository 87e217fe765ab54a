# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import each, ref

if TYPE_CHECKING:
    from .input_item import InputItem

InputsUnion: TypeAlias = Union[str, "list[InputItem]"]
"""Input to the model, as a string or a list of items.

A string is shorthand for one user message; a list has the conversation, oldest item first.
"""

decode = each(ref("InputItem"))
