# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class MaxPrice(ApiModel):
    """Highest prices you accept, in USD, each as a decimal string such as `"0.5"`.

    Absent means no limit.

    Attributes:
        prompt: USD for a million input tokens.
        completion: USD for a million output tokens.
        request: USD for each request, where a provider charges one.
        image: USD for one image.
        audio: USD for one unit of audio.
    """

    prompt: str | Unset = UNSET
    completion: str | Unset = UNSET
    request: str | Unset = UNSET
    image: str | Unset = UNSET
    audio: str | Unset = UNSET
