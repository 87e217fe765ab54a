# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .alignment_call_record import AlignmentCallRecord


class Alignment(ApiModel):
    """What the alignment plugin found for a request.

    Beta, so the shape can still change.

    Attributes:
        calls: A record for each assistant message that was evaluated, oldest first. Empty if no message held
            anything to evaluate.
    """

    _decoders = {
        "calls": each(ref("AlignmentCallRecord")),
    }

    calls: list[AlignmentCallRecord]
