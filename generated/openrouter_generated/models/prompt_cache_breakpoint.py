# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class PromptCacheBreakpoint(ApiModel):
    """Marks the end of a prefix worth caching: all of the prompt up to this part, the part included.

    OpenAI models from GPT-5.6 on know such marks; for providers with Anthropic's `cache_control` they are
    translated.

    Attributes:
        mode: The only mode there is.
        ttl: How long the prefix stays cached, `30m` or `12h`; writing for 12 hours costs more. Null or absent
            leaves it to `ttl` in the request's `prompt_cache_options`.
    """

    mode: Literal["explicit"] = "explicit"
    ttl: str | None | Unset = UNSET
