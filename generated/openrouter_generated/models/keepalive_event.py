# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class KeepaliveEvent(ApiModel):
    """Keeps the connection open while there is nothing to say.

    Observed: at other servers of the same format; can be skipped.

    Attributes:
        type: Tells this event from the others.
        sequence_number: Position of the event in the stream; grows by one from event to event. Observed: may be
            absent.
    """

    type: Literal["keepalive"] = "keepalive"
    sequence_number: int | Unset = UNSET
