# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
    """A message of the conversation in its short form: a role and a text or a list of parts.

    The API is stateless, so a request carries every earlier message too; an assistant turn can be given as plain
    text here or replayed as the item that a response delivered.

    Attributes:
        type: Tells this item from the others. May be left out.
        role: Who speaks. `system` and `developer` set the rules; `assistant` is an earlier answer of the model.
        content: What is said, as one string or as a list of parts. Null or absent is a message with no content.
        phase: Phase of an assistant message; without meaning for other roles. Send back the value that the response
            had: models such as `gpt-5.3-codex` answer worse when it is lost.
    """

    _decoders = {
        "content": each(ref("EasyInputMessageContentUnion1")),
    }

    type: Literal["message"] | Unset = UNSET
    role: EasyInputMessageRoleUnion
    content: EasyInputMessageContentUnion2 | None | Unset = UNSET
    phase: MessagePhase | None | Unset = UNSET
