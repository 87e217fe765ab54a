# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class URLCitation(ApiModel):
    """A web page that the text cites.

    Attributes:
        type: Tells this annotation from the others.
        url: Address of the page.
        title: Title of the page. Observed: absent at some servers.
        content: Excerpt of the page.
        start_index: Where the cited stretch of `text` begins, in characters, 0-based. Observed: absent at some
            servers; 0 like `end_index` when the place is not known.
        end_index: Where the cited stretch of `text` ends, in characters, 0-based. Observed: absent at some servers.
    """

    type: Literal["url_citation"] = "url_citation"
    url: str
    title: str | Unset = UNSET
    content: str | Unset = UNSET
    start_index: int | Unset = UNSET
    end_index: int | Unset = UNSET
