# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .stream_events import StreamEvents


class ResponsesStreamingResponse(ApiModel):
    """One frame of the stream.

    The stream may end with a `[DONE]` frame, which has no event.

    Attributes:
        data: The event of the frame.
    """

    _decoders = {
        "data": ref("StreamEvents"),
    }

    data: StreamEvents
