# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class OutputWebSearchCallItemActionFindInPage(ApiModel):
    """Searches a page for a text.

    Attributes:
        type: Type of the action, always `find_in_page`.
        url: URL of the page.
        pattern: The text searched for.
    """

    type: Literal["find_in_page"] = "find_in_page"
    url: str
    pattern: str
