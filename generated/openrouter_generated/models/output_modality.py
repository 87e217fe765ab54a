# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

OutputModality: TypeAlias = Union[
    Literal["text", "image", "embeddings", "audio", "video", "rerank", "speech", "transcription"], str
]
"""Type of output."""
