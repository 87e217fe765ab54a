# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .open_responses_result import OpenResponsesResult


class StreamEventsResponseCompleted(ApiModel):
    """Ends the stream: the whole result with `output` and `usage`.

    Observed: other servers send it with a `status` of `failed` or `incomplete`, so look at `response.status`.

    Attributes:
        type: Tells this event from the others.
        response: The response as it stands at this event.
        sequence_number: Position of the event in the stream; grows by one from event to event.
    """

    _decoders = {
        "response": ref("OpenResponsesResult"),
    }

    type: Literal["response.completed"] = "response.completed"
    response: OpenResponsesResult
    sequence_number: int
