# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ItemReferenceItem(ApiModel):
    """Refers to an item by ID.

    The API stores no responses, so prefer to send the item itself.

    Attributes:
        type: Type of the item, always `item_reference`.
        id: ID of the referenced item.
    """

    type: Literal["item_reference"] = "item_reference"
    id: str
