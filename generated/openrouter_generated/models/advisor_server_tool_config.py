# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .advisor_reasoning import AdvisorReasoning


class AdvisorServerToolConfig(ApiModel):
    """Settings of one `openrouter:advisor` tool.

    Attributes:
        name: Name of the advisor, 1 to 64 letters, digits, spaces, `_` or `-`. The model sees each name as a tool,
            so it must be unique among the advisors; absent makes the default one.
        model: Model to ask. When left out, the asking model may pick one, else it is the model of the request.
        instructions: System prompt for the advisor; absent means none.
        forward_transcript: Whether the advisor sees the whole conversation, with the question at its end. False or
            absent shows it only the question.
        stream: Whether a stream carries the advice as text deltas of the advisor's item while it is written. False
            or absent gives it in one piece.
        reasoning: How much the advisor thinks before it answers.
        max_completion_tokens: Longest answer of the advisor, in tokens, reasoning counted in; absent takes the
            provider's limit.
        temperature: Sampling temperature of the advisor; absent takes the provider's value.
    """

    _decoders = {
        "reasoning": ref("AdvisorReasoning"),
    }

    name: str | Unset = UNSET
    model: str | Unset = UNSET
    instructions: str | Unset = UNSET
    forward_transcript: bool | Unset = UNSET
    stream: bool | Unset = UNSET
    reasoning: AdvisorReasoning | Unset = UNSET
    max_completion_tokens: int | Unset = UNSET
    temperature: float | Unset = UNSET
