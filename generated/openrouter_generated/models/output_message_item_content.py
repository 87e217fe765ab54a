# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .open_ai_responses_refusal_content import OpenAIResponsesRefusalContent
    from .response_output_text import ResponseOutputText


class UnknownOutputMessageItemContent(UnknownModel):
    """A member of `OutputMessageItemContent` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


OutputMessageItemContent: TypeAlias = Union[
    "ResponseOutputText", "OpenAIResponsesRefusalContent", "UnknownOutputMessageItemContent"
]
"""One part of a message's `content`: text or a refusal."""

decode = tagged(
    "type",
    {
        "output_text": "ResponseOutputText",
        "refusal": "OpenAIResponsesRefusalContent",
    },
    UnknownOutputMessageItemContent.from_dict,
)
