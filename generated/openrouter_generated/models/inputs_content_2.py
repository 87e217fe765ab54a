# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import each, ref

if TYPE_CHECKING:
    from .output_message_item_content import OutputMessageItemContent

InputsContent2: TypeAlias = Union[str, "list[OutputMessageItemContent]"]
"""Content of an assistant message that is sent back, as a string or as parts."""

decode = each(ref("OutputMessageItemContent"))
