# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

PresetStatus: TypeAlias = Union[Literal["active", "disabled", "archived"], str]
"""Whether a preset can be used."""
