# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .incomplete_details_reason import IncompleteDetailsReason


class IncompleteDetails(ApiModel):
    """Details of an incomplete response.

    Attributes:
        reason: Why the response is incomplete. `max_output_tokens` if the token limit was reached, `content_filter`
            if a content filter stopped it.
    """

    reason: IncompleteDetailsReason | Unset = UNSET
