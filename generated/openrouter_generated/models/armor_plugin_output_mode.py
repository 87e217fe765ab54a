# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ArmorPluginOutputMode: TypeAlias = Union[Literal["text", "custom_item", "claude_code_compatibility"], str]
"""How a blocked call is reported.

`text`: in the assistant's text. `custom_item`: as an output item `openrouter:armor_blocked`.
`claude_code_compatibility`: for the Messages API only. Default: `text`.
"""
