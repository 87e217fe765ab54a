# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pricing_override import PricingOverride


class PublicPricing(ApiModel):
    """Prices in US dollars, as decimal numbers in strings, under usual conditions.

    What is absent has no price of its own.

    Attributes:
        prompt: Price of a token of the input.
        completion: Price of a token of the output.
        request: Price of a request.
        image: Price of an image in the input.
        image_token: Price of a token of an image.
        image_output: Price of an image in the output.
        audio: Price of a token of audio in the input.
        audio_output: Price of a token of audio in the output.
        input_audio_cache: Price of a token of audio that is read from the cache.
        web_search: Price of a web search.
        internal_reasoning: Price of a token of reasoning.
        input_cache_read: Price of a token of the input that is read from the cache.
        input_cache_write: Price of a token of the input that is written to the cache, for the shortest time if
            there are several.
        input_cache_write_1h: Price of a token that is written to the cache for an hour, where that differs.
        discount: Share that is taken off, from 0 to 1.
        overrides: Prices under other conditions. Of those that apply the last one that has a price wins.
    """

    _decoders = {
        "overrides": each(ref("PricingOverride")),
    }

    prompt: str
    completion: str
    request: str | Unset = UNSET
    image: str | Unset = UNSET
    image_token: str | Unset = UNSET
    image_output: str | Unset = UNSET
    audio: str | Unset = UNSET
    audio_output: str | Unset = UNSET
    input_audio_cache: str | Unset = UNSET
    web_search: str | Unset = UNSET
    internal_reasoning: str | Unset = UNSET
    input_cache_read: str | Unset = UNSET
    input_cache_write: str | Unset = UNSET
    input_cache_write_1h: str | Unset = UNSET
    discount: float | Unset = UNSET
    overrides: list[PricingOverride] | Unset = UNSET
