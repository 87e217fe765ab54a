# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

GenerationDataRegion: TypeAlias = Union[Literal["global", "europe", "us"], str]
"""Region that it was routed through."""
