# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .web_fetch_engine_enum import WebFetchEngineEnum


class WebFetchServerToolConfig(ApiModel):
    """Settings of the `openrouter:web_fetch` tool.

    Attributes:
        engine: Engine that fetches the page. Default: `auto`.
        allowed_domains: Domains that may be fetched from. If absent, all domains are allowed.
        blocked_domains: Domains that must not be fetched from.
        max_content_tokens: Maximum length of a page in tokens (approximate). Longer pages are truncated.
        max_uses: Maximum number of fetches in one request. Further ones return an error to the model.
    """

    engine: WebFetchEngineEnum | Unset = UNSET
    allowed_domains: list[str] | Unset = UNSET
    blocked_domains: list[str] | Unset = UNSET
    max_content_tokens: int | Unset = UNSET
    max_uses: int | Unset = UNSET
