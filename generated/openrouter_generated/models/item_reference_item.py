# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ItemReferenceItem(ApiModel):
    """Names an item by id instead of repeating it.

    The API stores no responses, so sending the item itself is the safe way.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item that is meant.
    """

    type: Literal["item_reference"] = "item_reference"
    id: str
