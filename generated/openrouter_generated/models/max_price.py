# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class MaxPrice(ApiModel):
    """Maximum prices in USD, each as a decimal string such as `"0.5"`.

    If absent, there is no limit.

    Attributes:
        prompt: USD per million input tokens.
        completion: USD per million output tokens.
        request: USD per request, for providers that charge per request.
        image: USD per image.
        audio: USD per unit of audio.
    """

    prompt: str | Unset = UNSET
    completion: str | Unset = UNSET
    request: str | Unset = UNSET
    image: str | Unset = UNSET
    audio: str | Unset = UNSET
