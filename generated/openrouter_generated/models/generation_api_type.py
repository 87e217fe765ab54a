# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

GenerationApiType: TypeAlias = Union[
    Literal["completions", "embeddings", "rerank", "tts", "stt", "video", "image"], str
]
"""No description."""
