# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import ref

if TYPE_CHECKING:
    from .armor_rule import ArmorRule

HardDeny: TypeAlias = Union["ArmorRule", str]
"""A rule for tool calls, as a sentence or as an object with ID and threshold."""

decode = ref("ArmorRule")
