# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from openrouter_responses.mixins import EventHelpers

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class KeepaliveEvent(EventHelpers, ApiModel):
    """Keep-alive: keeps the connection open while there are no events.

    Observed: at other servers of the same format. It can be ignored.

    Attributes:
        type: Type of the event, always `keepalive`.
        sequence_number: Sequence number of the event, which increases by one. Observed: may be absent.
    """

    type: Literal["keepalive"] = "keepalive"
    sequence_number: int | Unset = UNSET
