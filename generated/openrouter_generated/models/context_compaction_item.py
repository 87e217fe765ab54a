# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class ContextCompactionItem(ApiModel):
    """Marks where the context was compacted.

    Unlike `compaction`, it may have no summary.

    Attributes:
        type: Type of the item, always `context_compaction`.
        id: ID that the item had in an earlier response. Omit it for new items.
        encrypted_content: The encrypted summary. Send it back unchanged. Null or absent if there is none.
    """

    type: Literal["context_compaction"] = "context_compaction"
    id: str | None | Unset = UNSET
    encrypted_content: str | None | Unset = UNSET
