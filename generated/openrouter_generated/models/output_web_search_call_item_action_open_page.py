# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class OutputWebSearchCallItemActionOpenPage(ApiModel):
    """The model opened a page.

    Attributes:
        type: Tells this action from the others.
        url: Address of the page. Null or absent if the provider keeps it to itself.
    """

    type: Literal["open_page"] = "open_page"
    url: str | None | Unset = UNSET
