# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class ArmorRule(ApiModel):
    """Rule that Armor compares tool calls with.

    Attributes:
        id: Id of your choice, unique among the rules sent together; a verdict names it.
        name: Name shown in explanations; absent means `id`.
        instructions: Which calls the rule matches, in words for the classifier.
        threshold: Probability from which a call matches; absent means 0.6 for deny rules and 0.7 for allow rules.
            Without effect where the provider judges natively.
    """

    id: str
    name: str | Unset = UNSET
    instructions: str
    threshold: float | Unset = UNSET
