# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

InputVideoProcessing: TypeAlias = Union[Literal["agentic", "static"], str]
"""How the provider processes the video.

`static` samples frames at a fixed rate, `agentic` lets an agent work through it. Google Gemini supports both. If
absent, the provider chooses.
"""
