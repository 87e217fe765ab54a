# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .easy_input_message_content_union_2 import EasyInputMessageContentUnion2
    from .easy_input_message_role_union import EasyInputMessageRoleUnion
    from .message_phase import MessagePhase


class EasyInputMessage(ApiModel):
    """A message in short form: a role, and a string or a list of parts.

    The API is stateless, so a request also contains every earlier message. An assistant turn can be sent as text,
    or as the unchanged item from the response.

    Attributes:
        type: Type of the item, always `message`. Optional.
        role: Role of the author. `system` and `developer` messages set the rules; `assistant` messages are earlier
            output of the model.
        content: Content of the message, as a string or a list of parts. A message with null or absent content is
            empty.
        phase: Phase of an assistant message; not used for other roles. Send back the value from the response:
            without it, models such as `gpt-5.3-codex` perform worse.
    """

    _decoders = {
        "content": each(ref("EasyInputMessageContentUnion1")),
    }

    type: Literal["message"] | Unset = UNSET
    role: EasyInputMessageRoleUnion
    content: EasyInputMessageContentUnion2 | None | Unset = UNSET
    phase: MessagePhase | None | Unset = UNSET
