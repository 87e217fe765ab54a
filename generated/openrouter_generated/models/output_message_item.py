# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
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
        type: Type of the item, always `message`.
        id: ID of the item, unique within the response. Observed: sometimes absent.
        status: Status of the item. Observed: `incomplete` on a message that a tool call follows.
        role: Role of the author, always `assistant`.
        phase: Whether the message is intermediate commentary or the final answer. Keep it when you send the item
            back: without it, some models perform worse. Null or absent if the model does not distinguish them.
        content: Content of the message. In a response, it is a list of parts; a string or null occurs only in a
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
