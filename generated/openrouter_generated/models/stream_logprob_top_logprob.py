# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class StreamLogprobTopLogprob(ApiModel):
    """One candidate for the place of a token.

    Attributes:
        token: The candidate as text.
        logprob: Natural logarithm of its probability; 0 means certain, lower means less likely.
        bytes: Encoding of the candidate in UTF-8, each byte 0 to 255.
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
