# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class AlignmentRuleRecord(ApiModel):
    """What one rule came to for one message.

    Attributes:
        applicable: Whether the message has anything that the rule watches. A rule that is not applicable is
            skipped.
        broken: Whether `probability` reaches the plugin's threshold; false for a rule that is not applicable.
        probability: How likely the message breaks the rule, 0 to 1; null for a rule that is not applicable.
    """

    applicable: bool
    broken: bool
    probability: float | None
