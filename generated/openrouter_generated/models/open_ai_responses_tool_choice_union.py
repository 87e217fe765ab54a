# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import ref

if TYPE_CHECKING:
    from .open_ai_responses_tool_choice_union_enum import OpenAIResponsesToolChoiceUnionEnum
    from .open_ai_responses_tool_choice_union_object import OpenAIResponsesToolChoiceUnionObject

OpenAIResponsesToolChoiceUnion: TypeAlias = Union[
    "OpenAIResponsesToolChoiceUnionEnum", "OpenAIResponsesToolChoiceUnionObject"
]
"""`auto` lets the model decide, `none` forbids tools, `required` demands at least one call.

An object names the tool to call or the tools to choose from.
"""

decode = ref("OpenAIResponsesToolChoiceUnionObject")
