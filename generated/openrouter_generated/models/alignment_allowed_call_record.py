# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .alignment_rule_record import AlignmentRuleRecord


class AlignmentAllowedCallRecord(ApiModel):
    """The message was allowed.

    Attributes:
        outcome: Outcome of the evaluation, always `allowed`.
        call: Number of the record, 1-based. It continues across retries and turns of server tools.
        rules: Results per rule, in the order of the request's rules.
    """

    _decoders = {
        "rules": each(ref("AlignmentRuleRecord")),
    }

    outcome: Literal["allowed"] = "allowed"
    call: int
    rules: list[AlignmentRuleRecord]
