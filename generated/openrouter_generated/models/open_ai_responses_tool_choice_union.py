# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import ref

if TYPE_CHECKING:
    from .open_ai_responses_tool_choice_union_enum import OpenAIResponsesToolChoiceUnionEnum
    from .open_ai_responses_tool_choice_union_object import OpenAIResponsesToolChoiceUnionObject

OpenAIResponsesToolChoiceUnion: TypeAlias = Union[
    "OpenAIResponsesToolChoiceUnionEnum", "OpenAIResponsesToolChoiceUnionObject"
]
"""Controls tool calls.

`auto` lets the model decide, `none` disables tools, `required` forces at least one call. An object forces a certain
tool, or limits the choice to some tools.
"""

decode = ref("OpenAIResponsesToolChoiceUnionObject")
