# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class WebFetchPlugin(ApiModel):
    """Lets the model fetch pages from the web by their address.

    Attributes:
        id: Tells this plugin from the others.
        max_uses: Most fetches in one request; a further one gives the model an error.
        max_content_tokens: Longest text taken from a page, in tokens (approximate); the rest is cut off.
        allowed_domains: Domains the model may fetch from; absent means all.
        blocked_domains: Domains the model may not fetch from.
    """

    id: Literal["web-fetch"] = "web-fetch"
    max_uses: int | Unset = UNSET
    max_content_tokens: int | Unset = UNSET
    allowed_domains: list[str] | Unset = UNSET
    blocked_domains: list[str] | Unset = UNSET
