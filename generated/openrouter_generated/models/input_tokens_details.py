# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class InputTokensDetails(ApiModel):
    """Details of the input tokens.

    Attributes:
        cached_tokens: Number of input tokens read from the prompt cache.
        cache_write_tokens: Number of input tokens written to the prompt cache. Null or absent if the provider does
            not report it.
    """

    cached_tokens: int
    cache_write_tokens: int | None | Unset = UNSET
