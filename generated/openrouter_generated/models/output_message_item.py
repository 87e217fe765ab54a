# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ABSENT, ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .message_phase import MessagePhase
    from .output_item_status import OutputItemStatus
    from .output_message_item_content import OutputMessageItemContent


class OutputMessageItem(ApiModel):
    """A message from the model.

    It can be sent back as an input item.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response. Observed: sometimes absent.
        status: How far the item has come. Observed: `incomplete` on a message that a tool call follows.
        role: Who speaks; always the model.
        phase: Whether the message is said on the way or is the answer. Keep it when you send the item back: some
            models answer worse without it. Null or absent where the model makes no difference.
        content: What the message says. A response has a list of parts; a plain string or null occurs only in a
            message sent as input.
    """

    _decoders = {
        "content": each(ref("OutputMessageItemContent")),
    }

    type: Literal["message"] = "message"
    id: str = ABSENT
    status: OutputItemStatus = ABSENT
    role: Literal["assistant"] = "assistant"
    phase: MessagePhase | None | Unset = UNSET
    content: list[OutputMessageItemContent]
