# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import ref

if TYPE_CHECKING:
    from .allowed_tools import AllowedTools

AllowedToolsUnion: TypeAlias = Union["AllowedTools", "list[str]"]
"""Tools of an MCP server that the model may use, as a list of names or as a filter."""

decode = ref("AllowedTools")
