# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class WebSearchDomainFilter(ApiModel):
    """Domains that a web search includes or excludes.

    Attributes:
        allowed_domains: Domains to include; all others are excluded. If null or absent, all domains are allowed.
        blocked_domains: Domains to exclude. If null or absent, none are excluded.
        excluded_domains: Alias of `blocked_domains` that some engines use. If null or absent, none are excluded.
    """

    allowed_domains: list[str] | None | Unset = UNSET
    blocked_domains: list[str] | None | Unset = UNSET
    excluded_domains: list[str] | None | Unset = UNSET
