# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import ref

if TYPE_CHECKING:
    from .armor_environment_entry import ArmorEnvironmentEntry

Environment: TypeAlias = Union["ArmorEnvironmentEntry", str]
"""A fact about the environment, as an object or as text in the format `Name: value`."""

decode = ref("ArmorEnvironmentEntry")
