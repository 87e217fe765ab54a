# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .error_data import ErrorData


class ErrorEvent(EventHelpers, ApiModel):
    """An error in a stream that started with status 200.

    Observed: either flat (`code`, `message`, `param`) or nested (`error`), so every field but `type` may be absent.

    Attributes:
        type: Type of the event, always `error`.
        code: Error code, such as `rate_limit_exceeded`. Observed: may be a number or null.
        message: Human-readable error message.
        param: The invalid request parameter. Null if there is none.
        error: The error in nested form. Observed: if present, it has `code` and `message`.
        sequence_number: Sequence number of the event, which increases by one. Observed: may be absent.
    """

    _decoders = {
        "error": ref("ErrorData"),
    }

    type: Literal["error"] = "error"
    code: str | int | None | Unset = UNSET
    message: str | Unset = UNSET
    param: str | None | Unset = UNSET
    error: ErrorData | Unset = UNSET
    sequence_number: int | Unset = UNSET
