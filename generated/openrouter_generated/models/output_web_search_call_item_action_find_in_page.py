# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class OutputWebSearchCallItemActionFindInPage(ApiModel):
    """The model searched a page for some text.

    Attributes:
        type: Tells this action from the others.
        url: Address of the page.
        pattern: The text it searched for.
    """

    type: Literal["find_in_page"] = "find_in_page"
    url: str
    pattern: str
