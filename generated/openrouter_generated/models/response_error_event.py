# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .error_data import ErrorData


class ResponseErrorEvent(EventHelpers, ApiModel):
    """An error in a stream that started with status 200.

    Observed: in the documentation and at other servers.

    Attributes:
        type: Type of the event, always `response.error`.
        error: Details of the error.
        sequence_number: Sequence number of the event, which increases by one. Observed: absent from the
            documentation's samples.
    """

    _decoders = {
        "error": ref("ErrorData"),
    }

    type: Literal["response.error"] = "response.error"
    error: ErrorData
    sequence_number: int | Unset = UNSET
