# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .open_ai_responses_refusal_content import OpenAIResponsesRefusalContent
    from .reasoning_text_content import ReasoningTextContent
    from .response_output_text import ResponseOutputText


class UnknownContentPartDoneEventPart(UnknownModel):
    """A member of `ContentPartDoneEventPart` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


ContentPartDoneEventPart: TypeAlias = Union[
    "ResponseOutputText", "ReasoningTextContent", "OpenAIResponsesRefusalContent", "UnknownContentPartDoneEventPart"
]
"""Any content part: output text, reasoning text, or a refusal."""

decode = tagged(
    "type",
    {
        "output_text": "ResponseOutputText",
        "reasoning_text": "ReasoningTextContent",
        "refusal": "OpenAIResponsesRefusalContent",
    },
    UnknownContentPartDoneEventPart.from_dict,
)
