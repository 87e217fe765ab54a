# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .input_audio_input_audio import InputAudioInputAudio


class InputAudio(ApiModel):
    """A part that is a piece of audio, sent inside the request.

    Attributes:
        type: Tells this part from the others.
        input_audio: The recording and its format.
    """

    _decoders = {
        "input_audio": ref("InputAudioInputAudio"),
    }

    type: Literal["input_audio"] = "input_audio"
    input_audio: InputAudioInputAudio
