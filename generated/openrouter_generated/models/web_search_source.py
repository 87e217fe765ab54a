# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class WebSearchSource(ApiModel):
    """A page that a web search found.

    Attributes:
        type: Tells this source from the others.
        url: Address of the page.
    """

    type: Literal["url"] = "url"
    url: str
