# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class DefaultParameters(ApiModel):
    """Parameters that apply where a request has none.

    Attributes:
        temperature: Sampling temperature.
        top_p: Nucleus sampling threshold.
        top_k: How many of the likeliest tokens are considered.
        frequency_penalty: Penalty that grows with each occurrence of a token.
        presence_penalty: Penalty of tokens that occurred.
        repetition_penalty: Penalty of tokens of the input.
    """

    temperature: float | None | Unset = UNSET
    top_p: float | None | Unset = UNSET
    top_k: int | None | Unset = UNSET
    frequency_penalty: float | None | Unset = UNSET
    presence_penalty: float | None | Unset = UNSET
    repetition_penalty: float | None | Unset = UNSET
