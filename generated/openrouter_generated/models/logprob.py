# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .response_output_text_top_logprob import ResponseOutputTextTopLogprob


class Logprob(ApiModel):
    """A token of the text with its log probability and the most likely alternatives.

    Attributes:
        token: The token as text.
        bytes: UTF-8 bytes of the token. A character can span several tokens.
        logprob: Log probability (natural logarithm) of the token; 0 means certain.
        top_logprobs: The most likely tokens at this position.
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
