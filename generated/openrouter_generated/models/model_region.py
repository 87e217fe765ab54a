# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ModelRegion: TypeAlias = Union[Literal["eu", "us"], str]
"""Region that data stays in."""
