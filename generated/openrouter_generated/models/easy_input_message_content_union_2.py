# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import each, ref

if TYPE_CHECKING:
    from .easy_input_message_content_union_1 import EasyInputMessageContentUnion1

EasyInputMessageContentUnion2: TypeAlias = Union[str, "list[EasyInputMessageContentUnion1]"]
"""Content of a message: a string, or a list of parts."""

decode = each(ref("EasyInputMessageContentUnion1"))
