# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class FusionSource(ApiModel):
    """A web page cited in a fusion run.

    Attributes:
        url: URL of the page.
        title: Title of the page.
    """

    url: str
    title: str
