# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .alignment_chat_audio import AlignmentChatAudio
    from .alignment_chat_image import AlignmentChatImage
    from .alignment_chat_tool_call import AlignmentChatToolCall


class AlignmentChatRejected(ApiModel):
    """Withheld message in the chat format, without its reasoning.

    Attributes:
        role: Role of the author, always `assistant`.
        content: Text of the message. Null if it has none.
        refusal: Refusal of the model. Null if there is none.
        tool_calls: Tool calls of the message. Absent if there are none.
        images: Images of the message. Absent if there are none.
        audio: Audio of the message. Absent if there is none.
    """

    _decoders = {
        "tool_calls": each(ref("AlignmentChatToolCall")),
        "images": each(ref("AlignmentChatImage")),
        "audio": ref("AlignmentChatAudio"),
    }

    role: Literal["assistant"] = "assistant"
    content: str | None
    refusal: str | None
    tool_calls: list[AlignmentChatToolCall] | Unset = UNSET
    images: list[AlignmentChatImage] | Unset = UNSET
    audio: AlignmentChatAudio | Unset = UNSET
