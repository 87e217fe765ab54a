# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class PricingOverride(ApiModel):
    """Prices that apply where all conditions of the entry hold.

    A price that is absent is the usual one.

    Attributes:
        min_prompt_tokens: Condition: the input has more tokens than this.
        utc_start: Condition: it is this time of day in UTC or later, as hours and minutes in four digits; 1030 is
            10:30.
        utc_end: Condition: it is before this time of day in UTC. It may be past midnight.
        prompt: Price of a token of the input.
        completion: Price of a token of the output.
        audio: Price of a token of audio in the input.
        input_audio_cache: Price of a token of audio that is read from the cache.
        input_cache_read: Price of a token of the input that is read from the cache.
        input_cache_write: Price of a token of the input that is written to the cache.
        input_cache_write_1h: Price of a token that is written to the cache for an hour.
    """

    min_prompt_tokens: float | Unset = UNSET
    utc_start: float | Unset = UNSET
    utc_end: float | Unset = UNSET
    prompt: str | Unset = UNSET
    completion: str | Unset = UNSET
    audio: str | Unset = UNSET
    input_audio_cache: str | Unset = UNSET
    input_cache_read: str | Unset = UNSET
    input_cache_write: str | Unset = UNSET
    input_cache_write_1h: str | Unset = UNSET
