# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class CompactionItem(ApiModel):
    """Stands for an earlier stretch of the conversation that was compacted.

    It holds a summary which only the provider can read; replay it in place of what it sums up.

    Attributes:
        type: Tells this item from the others.
        id: Id that the item had in an earlier response; leave out for new items.
        encrypted_content: The encrypted summary. Replay it unchanged.
    """

    type: Literal["compaction"] = "compaction"
    id: str | None | Unset = UNSET
    encrypted_content: str
