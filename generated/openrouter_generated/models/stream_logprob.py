# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .stream_logprob_top_logprob import StreamLogprobTopLogprob


class StreamLogprob(ApiModel):
    """Log probability of a token of the streamed text.

    Attributes:
        token: The token as text.
        logprob: Log probability (natural logarithm); 0 means certain, lower values less likely.
        bytes: UTF-8 bytes of the token, each 0 to 255. A character can span several tokens.
        top_logprobs: The most likely tokens at this position, as many as `top_logprobs` of the request.
    """

    _decoders = {
        "top_logprobs": each(ref("StreamLogprobTopLogprob")),
    }

    _spellings = {
        "bytes_": "bytes",
    }

    token: str
    logprob: float
    bytes: list[int] | Unset = UNSET
    top_logprobs: list[StreamLogprobTopLogprob] | Unset = UNSET

    @property
    def bytes_(self) -> list[int] | Unset:
        """The same as `bytes`."""
        return self.bytes

    @bytes_.setter
    def bytes_(self, value: list[int] | Unset) -> None:
        self.bytes = value
