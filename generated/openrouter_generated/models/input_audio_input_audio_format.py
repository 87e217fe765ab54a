# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

InputAudioInputAudioFormat: TypeAlias = Union[Literal["mp3", "wav"], str]
"""Audio format of `data`."""
