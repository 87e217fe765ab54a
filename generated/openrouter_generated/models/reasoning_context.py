# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ReasoningContext: TypeAlias = Union[Literal["auto", "all_turns", "current_turn"], str]
"""Earlier reasoning that the model sees: `current_turn` keeps to this turn, `all_turns` adds the reasoning items ...

Earlier reasoning that the model sees: `current_turn` keeps to this turn, `all_turns` adds the reasoning items in
`input`, `auto` leaves it to the model. For OpenAI models from GPT-5.6 on.
"""
