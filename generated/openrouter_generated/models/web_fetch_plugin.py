# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class WebFetchPlugin(ApiModel):
    """Lets the model fetch web pages by URL.

    Attributes:
        id: ID of the plugin, always `web-fetch`.
        max_uses: Maximum number of fetches in one request. Further ones return an error to the model.
        max_content_tokens: Maximum length of a page in tokens (approximate). Longer pages are truncated.
        allowed_domains: Domains that the model may fetch from. If absent, all domains are allowed.
        blocked_domains: Domains that the model must not fetch from.
    """

    id: Literal["web-fetch"] = "web-fetch"
    max_uses: int | Unset = UNSET
    max_content_tokens: int | Unset = UNSET
    allowed_domains: list[str] | Unset = UNSET
    blocked_domains: list[str] | Unset = UNSET
