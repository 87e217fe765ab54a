# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class JevRouterPlugin(ApiModel):
    """Settings of the Jev router, which selects from a pool of models maintained by OpenRouter.

    Attributes:
        id: ID of the plugin, always `jev-router`.
        models: Models of the pool to select from. Entries are slugs, patterns such as `anthropic/*`, or aliases
            such as `~author/family-latest`. At most 1024 entries of up to 1024 characters, 65536 characters in
            total. If absent, empty or without a match, the whole pool is used.
        allowed_models: Alias of `models`. The entries of both lists are combined.
        excluded_models: Models not to select, in the same format and with the same limits as `models`. Takes
            precedence over `models`. If no model is left, the request fails with status 404.
        cost_tier: `low`, `medium`, `high` or another tier set up by the operator. Overrides the shared routing
            policy. If absent, the operator's current setting applies.
    """

    id: Literal["jev-router"] = "jev-router"
    models: list[str] | Unset = UNSET
    allowed_models: list[str] | Unset = UNSET
    excluded_models: list[str] | Unset = UNSET
    cost_tier: str | Unset = UNSET
