# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .input_audio_input_audio import InputAudioInputAudio


class InputAudio(ApiModel):
    """An audio part, with the data in the request.

    Attributes:
        type: Type of the content part, always `input_audio`.
        input_audio: The audio data and its format.
    """

    _decoders = {
        "input_audio": ref("InputAudioInputAudio"),
    }

    type: Literal["input_audio"] = "input_audio"
    input_audio: InputAudioInputAudio
