# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
    """What the model thinks before it answers, as a summary, in plain text or encrypted.

    Send it back unchanged with the history, so that the model can go on from it.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response. Observed: can differ between the events and the final `output`.
        status: How far the item has come. Observed: often absent.
        summary: Summary of the reasoning, often empty. Null occurs only in an item sent as input. Observed: plain
            strings instead of parts in documented samples.
        content: The reasoning itself, where the provider shows it.
        encrypted_content: The reasoning in a form that only the provider can read. Null or absent where there is
            none.
        format: Which provider's shape `encrypted_content` and `signature` have.
        signature: Proof for the provider that the reasoning is its own. Observed: in a stream, sometimes only in
            the final `output`.
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
