# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
    """Withheld answer in the chat format; its reasoning is left out.

    Attributes:
        role: Author of the message; always the model.
        content: Text of the message; null if it has none.
        refusal: Text with which the model refused; null if it did not.
        tool_calls: Tools that the message calls. Absent if it calls none.
        images: Images of the message. Absent if it has none.
        audio: Speech of the message. Absent if it has none.
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
