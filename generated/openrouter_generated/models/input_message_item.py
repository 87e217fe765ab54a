# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .easy_input_message_content_union_1 import EasyInputMessageContentUnion1
    from .input_message_item_role_union import InputMessageItemRoleUnion


class InputMessageItem(ApiModel):
    """A message in its long form, with an id and a list of parts.

    It has no assistant role.

    Attributes:
        type: Tells this item from the others. May be left out.
        id: Id that the item had in an earlier response; leave out for new items.
        role: Who speaks. `system` and `developer` set the rules for the model.
        content: Parts of the message, in reading order. Null or absent is a message with no content.
    """

    _decoders = {
        "content": each(ref("EasyInputMessageContentUnion1")),
    }

    type: Literal["message"] | Unset = UNSET
    id: str | Unset = UNSET
    role: InputMessageItemRoleUnion
    content: list[EasyInputMessageContentUnion1] | None | Unset = UNSET
