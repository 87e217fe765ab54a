# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

MessagePhase: TypeAlias = Union[Literal["commentary", "final_answer"], str]
"""Place of an assistant message in its turn: `commentary` is said on the way, such as before a tool call; ...

Place of an assistant message in its turn: `commentary` is said on the way, such as before a tool call;
`final_answer` closes the turn.
"""
