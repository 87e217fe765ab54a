# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import each, either, ref

if TYPE_CHECKING:
    from .alignment_chat_rejected import AlignmentChatRejected
    from .output_items import OutputItems

AlignmentRejected: TypeAlias = Union["AlignmentChatRejected", "list[OutputItems]"]
"""Output that the plugin withheld: output items for this endpoint, one assistant message for chat completions."""

decode = either(ref("AlignmentChatRejected"), each(ref("OutputItems")))
