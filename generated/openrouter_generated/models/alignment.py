# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .alignment_call_record import AlignmentCallRecord


class Alignment(ApiModel):
    """Results of the alignment plugin.

    In beta, so the fields may change.

    Attributes:
        calls: One record per assistant message that was evaluated, oldest first. Empty if no message could be
            evaluated.
    """

    _decoders = {
        "calls": each(ref("AlignmentCallRecord")),
    }

    calls: list[AlignmentCallRecord]
