# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .alignment_rule_watch_item import AlignmentRuleWatchItem


class AlignmentRule(ApiModel):
    """Rule that the model's reply has to follow.

    Attributes:
        rule: The rule in plain words, as something to do or to avoid.
        watch: Parts of the reply to check. A reply with none of them is not judged by this rule.
    """

    rule: str
    watch: list[AlignmentRuleWatchItem]
