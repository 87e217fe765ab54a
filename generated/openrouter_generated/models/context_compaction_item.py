# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class ContextCompactionItem(ApiModel):
    """Marks where the context was compacted.

    Unlike `compaction` it may come without a summary.

    Attributes:
        type: Tells this item from the others.
        id: Id that the item had in an earlier response; leave out for new items.
        encrypted_content: The encrypted summary. Replay it unchanged; null or absent when there is none.
    """

    type: Literal["context_compaction"] = "context_compaction"
    id: str | None | Unset = UNSET
    encrypted_content: str | None | Unset = UNSET
