# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class CompactionItem(ApiModel):
    """A compacted part of the conversation, as a summary that only the provider can read.

    Send it back instead of the items that it replaces.

    Attributes:
        type: Type of the item, always `compaction`.
        id: ID that the item had in an earlier response. Omit it for new items.
        encrypted_content: The encrypted summary. Send it back unchanged.
    """

    type: Literal["compaction"] = "compaction"
    id: str | None | Unset = UNSET
    encrypted_content: str
