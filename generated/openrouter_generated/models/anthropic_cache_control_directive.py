# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .anthropic_cache_control_ttl import AnthropicCacheControlTTL


class AnthropicCacheControlDirective(ApiModel):
    """Prompt caching.

    On the request it caches as much as possible by itself; on a part it marks the end of what to cache, at OpenAI
    models with explicit caching too.

    Attributes:
        type: Kind of the cache; there is one.
        ttl: How long the entry lives. Absent means the provider's default.
    """

    type: Literal["ephemeral"] = "ephemeral"
    ttl: AnthropicCacheControlTTL | Unset = UNSET
