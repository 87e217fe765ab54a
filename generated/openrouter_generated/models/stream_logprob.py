# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .stream_logprob_top_logprob import StreamLogprobTopLogprob


class StreamLogprob(ApiModel):
    """How likely the model held one token of the streamed text to be.

    Attributes:
        token: The token as text.
        logprob: Natural logarithm of the probability; 0 means certain, lower means less likely.
        bytes: Encoding of the token in UTF-8, each byte 0 to 255; useful where one character spans several tokens.
        top_logprobs: The likeliest tokens at this place, as many as `top_logprobs` of the request asked for.
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
