# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, either, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .alignment_call_record import AlignmentCallRecord
    from .alignment_rejected import AlignmentRejected


class OpenResponsesErrorMetadataAlignment(ApiModel):
    """Results of the alignment plugin, with the output that it withheld.

    Attributes:
        calls: One record per assistant message that was evaluated, oldest first. Empty if no message could be
            evaluated.
        rejected: The output that was withheld. Absent if there is none.
    """

    _decoders = {
        "calls": each(ref("AlignmentCallRecord")),
        "rejected": either(ref("AlignmentChatRejected"), each(ref("OutputItems"))),
    }

    calls: list[AlignmentCallRecord]
    rejected: AlignmentRejected | Unset = UNSET
