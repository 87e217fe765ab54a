# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class AlignmentChatAudio(ApiModel):
    """Speech of a withheld message, in words only; the sound is not kept.

    Attributes:
        id: Id that the provider gave the audio.
        transcript: What was said.
    """

    id: str | Unset = UNSET
    transcript: str
