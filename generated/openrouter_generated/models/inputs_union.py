# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
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
