# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class WebSearchSource(ApiModel):
    """A web page found by a web search.

    Attributes:
        type: Type of the source, always `url`.
        url: URL of the page.
    """

    type: Literal["url"] = "url"
    url: str
