# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

MessagePhase: TypeAlias = Union[Literal["commentary", "final_answer"], str]
"""Phase of an assistant message.

`commentary` is intermediate text, such as before a tool call; `final_answer` completes the turn.
"""
