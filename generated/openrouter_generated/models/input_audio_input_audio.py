# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .input_audio_input_audio_format import InputAudioInputAudioFormat


class InputAudioInputAudio(ApiModel):
    """Bytes of a recording and the format they are in.

    Attributes:
        data: The recording in base64, without a `data:` prefix.
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
