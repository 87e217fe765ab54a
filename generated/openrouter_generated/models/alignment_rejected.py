# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import each, either, ref

if TYPE_CHECKING:
    from .alignment_chat_rejected import AlignmentChatRejected
    from .output_items import OutputItems

AlignmentRejected: TypeAlias = Union["AlignmentChatRejected", "list[OutputItems]"]
"""An answer that the plugin withheld: output items for a call of this endpoint, one assistant message for a chat ...

An answer that the plugin withheld: output items for a call of this endpoint, one assistant message for a chat
completion.
"""

decode = either(ref("AlignmentChatRejected"), each(ref("OutputItems")))
