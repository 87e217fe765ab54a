# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .anthropic_cache_control_ttl import AnthropicCacheControlTTL


class AnthropicCacheControlDirective(ApiModel):
    """Prompt caching directive.

    On the request, it enables automatic caching; on a content part, it marks the end of the cached prefix, also for
    OpenAI models with explicit caching.

    Attributes:
        type: Cache type.
        ttl: Lifetime of the cache entry. If absent, the provider's default applies.
    """

    type: Literal["ephemeral"] = "ephemeral"
    ttl: AnthropicCacheControlTTL | Unset = UNSET
