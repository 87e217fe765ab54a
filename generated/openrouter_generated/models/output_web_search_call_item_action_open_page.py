# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class OutputWebSearchCallItemActionOpenPage(ApiModel):
    """Opens a page.

    Attributes:
        type: Type of the action, always `open_page`.
        url: URL of the page. Null or absent if the provider does not return it.
    """

    type: Literal["open_page"] = "open_page"
    url: str | None | Unset = UNSET
