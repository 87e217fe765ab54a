# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .advisor_reasoning_effort import AdvisorReasoningEffort


class AdvisorReasoning(ApiModel):
    """How much an advisor thinks, for models that can reason.

    Attributes:
        effort: How hard the advisor thinks; `none` turns reasoning off.
        max_tokens: Most tokens that the advisor may spend on reasoning.
    """

    effort: AdvisorReasoningEffort | Unset = UNSET
    max_tokens: int | Unset = UNSET
