# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class ResponseOutputTextTopLogprob(ApiModel):
    """A candidate token at one position of the text.

    Attributes:
        token: The token as text.
        bytes: UTF-8 bytes of the token.
        logprob: Log probability (natural logarithm) of the token; 0 means certain.
    """

    _spellings = {
        "bytes_": "bytes",
    }

    token: str
    bytes: list[int]
    logprob: float

    @property
    def bytes_(self) -> list[int]:
        """The same as `bytes`."""
        return self.bytes

    @bytes_.setter
    def bytes_(self, value: list[int]) -> None:
        self.bytes = value
