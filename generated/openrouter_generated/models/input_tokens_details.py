# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class InputTokensDetails(ApiModel):
    """Cache share of the input tokens.

    Attributes:
        cached_tokens: Input tokens read from the prompt cache.
        cache_write_tokens: Input tokens written to the prompt cache. Absent or null if the provider does not report
            them.
    """

    cached_tokens: int
    cache_write_tokens: int | None | Unset = UNSET
