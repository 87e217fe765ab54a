# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .error_data import ErrorData


class ResponseErrorEvent(ApiModel):
    """An error in a stream that began with status 200.

    Observed: in the documentation and at other servers.

    Attributes:
        type: Tells this event from the others.
        error: What went wrong.
        sequence_number: Position of the event in the stream; grows by one from event to event. Observed: absent
            from the documentation's samples.
    """

    _decoders = {
        "error": ref("ErrorData"),
    }

    type: Literal["response.error"] = "response.error"
    error: ErrorData
    sequence_number: int | Unset = UNSET
