# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .error_data import ErrorData


class ErrorEvent(ApiModel):
    """An error in a stream that began with status 200.

    Observed: comes flat (`code`, `message`, `param`) or nested (`error`), so every field but `type` may be absent.

    Attributes:
        type: Tells this event from the others.
        code: Short name of the error, for example `rate_limit_exceeded`. Observed: may be a number or null.
        message: What went wrong, for people to read.
        param: The request parameter at fault; null where none is.
        error: The error in the nested form. Observed: `code` and `message` are then in here.
        sequence_number: Position of the event in the stream; grows by one from event to event. Observed: may be
            absent.
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
