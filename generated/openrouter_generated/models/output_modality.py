# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

OutputModality: TypeAlias = Union[
    Literal["text", "image", "embeddings", "audio", "video", "rerank", "speech", "transcription"], str
]
"""Type of output."""
