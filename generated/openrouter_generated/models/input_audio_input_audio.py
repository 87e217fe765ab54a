# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .input_audio_input_audio_format import InputAudioInputAudioFormat


class InputAudioInputAudio(ApiModel):
    """Audio data and its format.

    Attributes:
        data: Base64-encoded audio, without a `data:` prefix.
        format: Audio format of `data`.
    """

    _spellings = {
        "format_": "format",
    }

    data: str
    format: InputAudioInputAudioFormat

    @property
    def format_(self) -> InputAudioInputAudioFormat:
        """The same as `format`."""
        return self.format

    @format_.setter
    def format_(self, value: InputAudioInputAudioFormat) -> None:
        self.format = value
