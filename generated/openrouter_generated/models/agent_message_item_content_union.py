# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .content_encrypted_content import ContentEncryptedContent
    from .input_image import InputImage
    from .input_text import InputText


class UnknownAgentMessageItemContentUnion(UnknownModel):
    """A member of `AgentMessageItemContentUnion` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


AgentMessageItemContentUnion: TypeAlias = Union[
    "InputText", "InputImage", "ContentEncryptedContent", "UnknownAgentMessageItemContentUnion"
]
"""One part of a message between agents."""

decode = tagged(
    "type",
    {
        "input_text": "InputText",
        "input_image": "InputImage",
        "encrypted_content": "ContentEncryptedContent",
    },
    UnknownAgentMessageItemContentUnion.from_dict,
)
