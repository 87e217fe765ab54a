# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ArmorPluginMode: TypeAlias = Union[Literal["enforce", "audit"], str]
"""`enforce` withholds blocked calls; `audit` only reports the results, whatever `on_error` is.

Default: `enforce`.
"""
