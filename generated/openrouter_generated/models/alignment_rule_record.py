# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class AlignmentRuleRecord(ApiModel):
    """Result of one rule for one message.

    Attributes:
        applicable: Whether the message has anything that the rule watches. If not, the rule is skipped.
        broken: Whether `probability` reaches the plugin's threshold. False if the rule is not applicable.
        probability: Probability that the message breaks the rule, 0 to 1. Null if the rule is not applicable.
    """

    applicable: bool
    broken: bool
    probability: float | None
