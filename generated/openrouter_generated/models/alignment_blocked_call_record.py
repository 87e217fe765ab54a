# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .alignment_rule_record import AlignmentRuleRecord


class AlignmentBlockedCallRecord(ApiModel):
    """The message breaks a rule.

    Attributes:
        outcome: Tells this record from the others.
        call: Number of the record, 1-based; the count runs on across retries and the turns of server tools.
        rules: What each rule came to, in the order in which the request lists the rules.
    """

    _decoders = {
        "rules": each(ref("AlignmentRuleRecord")),
    }

    outcome: Literal["blocked"] = "blocked"
    call: int
    rules: list[AlignmentRuleRecord]
