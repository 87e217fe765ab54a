# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

InputAudioInputAudioFormat: TypeAlias = Union[Literal["mp3", "wav"], str]
"""Audio format of `data`."""
