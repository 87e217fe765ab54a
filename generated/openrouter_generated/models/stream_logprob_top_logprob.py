# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class StreamLogprobTopLogprob(ApiModel):
    """A candidate token at one position.

    Attributes:
        token: The candidate token.
        logprob: Log probability (natural logarithm) of the candidate; 0 means certain, lower values less likely.
        bytes: UTF-8 bytes of the candidate, each 0 to 255.
    """

    _spellings = {
        "bytes_": "bytes",
    }

    token: str | Unset = UNSET
    logprob: float | Unset = UNSET
    bytes: list[int] | Unset = UNSET

    @property
    def bytes_(self) -> list[int] | Unset:
        """The same as `bytes`."""
        return self.bytes

    @bytes_.setter
    def bytes_(self, value: list[int] | Unset) -> None:
        self.bytes = value
