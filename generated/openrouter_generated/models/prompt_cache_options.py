# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class PromptCacheOptions(ApiModel):
    """Prompt cache settings for the whole request.

    For OpenAI models from GPT-5.6 on.

    Attributes:
        mode: Cache mode. Caches only at parts that have `prompt_cache_breakpoint`.
        ttl: Minimum lifetime of the cache entries that the request writes, `30m` or `12h`. Null or absent means
            `30m`; writes for `12h` cost more.
    """

    mode: Literal["explicit"] = "explicit"
    ttl: str | None | Unset = UNSET
