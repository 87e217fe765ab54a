# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class ArmorRule(ApiModel):
    """A rule that tool calls are checked against.

    Attributes:
        id: ID of your choice, unique among the rules of the request. Results refer to it.
        name: Display name in explanations. Default: `id`.
        instructions: Which calls the rule matches, in natural language.
        threshold: Probability at which a call matches. Default: 0.6 for deny rules, 0.7 for allow rules. Has no
            effect if the provider classifies natively.
    """

    id: str
    name: str | Unset = UNSET
    instructions: str
    threshold: float | Unset = UNSET
