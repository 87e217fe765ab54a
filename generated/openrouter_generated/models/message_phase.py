# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

MessagePhase: TypeAlias = Union[Literal["commentary", "final_answer"], str]
"""Phase of an assistant message.

`commentary` is intermediate text, such as before a tool call; `final_answer` completes the turn.
"""
