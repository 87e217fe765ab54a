# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class URLCitation(ApiModel):
    """Citation of a web page.

    Attributes:
        type: Type of the annotation, always `url_citation`.
        url: URL of the page.
        title: Title of the page. Observed: absent at some servers.
        content: Excerpt of the page.
        start_index: Start of the cited passage of `text`, as a 0-based character index. Observed: absent at some
            servers; 0, as is `end_index`, if the position is unknown.
        end_index: End of the cited passage of `text`, as a 0-based character index. Observed: absent at some
            servers.
    """

    type: Literal["url_citation"] = "url_citation"
    url: str
    title: str | Unset = UNSET
    content: str | Unset = UNSET
    start_index: int | Unset = UNSET
    end_index: int | Unset = UNSET
