# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class PromptCacheOptions(ApiModel):
    """Settings of the prompt cache for the whole request.

    For OpenAI models from GPT-5.6 on.

    Attributes:
        mode: Caches at the parts that carry `prompt_cache_breakpoint` and nowhere else.
        ttl: Least lifetime of what the request writes, `30m` (also when null or absent) or `12h`, whose writes cost
            more.
    """

    mode: Literal["explicit"] = "explicit"
    ttl: str | None | Unset = UNSET
