# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .web_fetch_engine_enum import WebFetchEngineEnum


class WebFetchServerToolConfig(ApiModel):
    """Settings of the `openrouter:web_fetch` tool.

    Attributes:
        engine: Who fetches; absent means `auto`.
        allowed_domains: Domains that alone may be fetched from; absent allows all.
        blocked_domains: Domains that are out of bounds.
        max_content_tokens: Longest text of one page, in tokens, counted roughly; the rest is cut off.
        max_uses: How many fetches one request may make; each one beyond gives the model an error.
    """

    engine: WebFetchEngineEnum | Unset = UNSET
    allowed_domains: list[str] | Unset = UNSET
    blocked_domains: list[str] | Unset = UNSET
    max_content_tokens: int | Unset = UNSET
    max_uses: int | Unset = UNSET
