# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .easy_input_message_content_union_1 import EasyInputMessageContentUnion1
    from .input_message_item_role_union import InputMessageItemRoleUnion


class InputMessageItem(ApiModel):
    """A message in long form, with an ID and a list of parts.

    The assistant role is not allowed.

    Attributes:
        type: Type of the item, always `message`. Optional.
        id: ID that the item had in an earlier response. Omit it for new items.
        role: Role of the author. `system` and `developer` messages set the rules for the model.
        content: Parts of the message, in order. A message with null or absent content is empty.
    """

    _decoders = {
        "content": each(ref("EasyInputMessageContentUnion1")),
    }

    type: Literal["message"] | Unset = UNSET
    id: str | Unset = UNSET
    role: InputMessageItemRoleUnion
    content: list[EasyInputMessageContentUnion1] | None | Unset = UNSET
