# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class PromptCacheBreakpoint(ApiModel):
    """Marks the end of a cacheable prefix: the prompt up to and including this part.

    OpenAI models from GPT-5.6 on support it natively; for providers with Anthropic's `cache_control` it is
    translated.

    Attributes:
        mode: Cache mode. `explicit` is the only value.
        ttl: Lifetime of the cached prefix, `30m` or `12h`; writes for 12 hours cost more. If null or absent, `ttl`
            in the request's `prompt_cache_options` applies.
    """

    mode: Literal["explicit"] = "explicit"
    ttl: str | None | Unset = UNSET
