# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class AlignmentChatAudio(ApiModel):
    """Audio of a withheld message, as a transcript only.

    Attributes:
        id: ID of the audio at the provider.
        transcript: Transcript of the audio.
    """

    id: str | Unset = UNSET
    transcript: str
