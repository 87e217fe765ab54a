# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .alignment_rule_watch_item import AlignmentRuleWatchItem


class AlignmentRule(ApiModel):
    """A rule for the model's output.

    Attributes:
        rule: The rule in natural language.
        watch: Parts of the output to check. Output without any of them is not checked against this rule.
    """

    rule: str
    watch: list[AlignmentRuleWatchItem]
