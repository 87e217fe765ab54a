# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
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
        name: Name of the advisor, 1 to 64 letters, digits, spaces, `_` or `-`. It must be unique among the
            advisors, since the model sees each name as a tool. If absent, this is the default advisor.
        model: Model to consult. If absent, the calling model may choose one; otherwise the model of the request is
            used.
        instructions: System prompt for the advisor. If absent, there is none.
        forward_transcript: Whether the advisor gets the whole conversation, followed by the question. If false or
            absent, it gets only the question.
        stream: Whether to stream the advice as text deltas of the advisor's item. If false or absent, it arrives
            complete.
        reasoning: Reasoning settings of the advisor.
        max_completion_tokens: Maximum number of output tokens of the advisor, including reasoning tokens. If
            absent, the provider's limit applies.
        temperature: Sampling temperature of the advisor. If absent, the provider's default applies.
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
