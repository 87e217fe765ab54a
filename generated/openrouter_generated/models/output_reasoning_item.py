# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .output_item_status import OutputItemStatus
    from .reasoning_format import ReasoningFormat
    from .reasoning_summary_text import ReasoningSummaryText
    from .reasoning_text_content import ReasoningTextContent


class OutputReasoningItem(ApiModel):
    """Reasoning of the model, as a summary, as text, or encrypted.

    Send it back unchanged with the conversation, so that the model can continue from it.

    Attributes:
        type: Type of the item, always `reasoning`.
        id: ID of the item, unique within the response. Observed: may differ between the events and the final
            `output`.
        status: Status of the item. Observed: often absent.
        summary: Summary of the reasoning, often empty. Null occurs only in an item sent as input. Observed: strings
            instead of parts in documented samples.
        content: The reasoning text, if the provider returns it.
        encrypted_content: The reasoning in encrypted form, which only the provider can read. Null or absent if
            there is none.
        format: Format of `encrypted_content` and `signature`.
        signature: Signature with which the provider verifies the reasoning. Observed: in a stream, sometimes only
            in the final `output`.
    """

    _decoders = {
        "summary": each(ref("ReasoningSummaryText")),
        "content": each(ref("ReasoningTextContent")),
    }

    _spellings = {
        "format_": "format",
    }

    type: Literal["reasoning"] = "reasoning"
    id: str
    status: OutputItemStatus | Unset = UNSET
    summary: list[ReasoningSummaryText]
    content: list[ReasoningTextContent] | None | Unset = UNSET
    encrypted_content: str | None | Unset = UNSET
    format: ReasoningFormat | None | Unset = UNSET
    signature: str | None | Unset = UNSET

    @property
    def format_(self) -> ReasoningFormat | None | Unset:
        """The same as `format`."""
        return self.format

    @format_.setter
    def format_(self, value: ReasoningFormat | None | Unset) -> None:
        self.format = value
