# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .response_output_text_top_logprob import ResponseOutputTextTopLogprob


class Logprob(ApiModel):
    """A token of the text with its log probability and the tokens that could have stood in its place.

    Attributes:
        token: The token as text.
        bytes: The token as UTF-8 bytes. A character can be spread over several tokens.
        logprob: Natural logarithm of the token's probability; 0 is certainty.
        top_logprobs: The likeliest tokens at this position.
    """

    _decoders = {
        "top_logprobs": each(ref("ResponseOutputTextTopLogprob")),
    }

    _spellings = {
        "bytes_": "bytes",
    }

    token: str
    bytes: list[int]
    logprob: float
    top_logprobs: list[ResponseOutputTextTopLogprob]

    @property
    def bytes_(self) -> list[int]:
        """The same as `bytes`."""
        return self.bytes

    @bytes_.setter
    def bytes_(self, value: list[int]) -> None:
        self.bytes = value
