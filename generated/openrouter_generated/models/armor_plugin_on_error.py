# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ArmorPluginOnError: TypeAlias = Union[Literal["log", "block"], str]
"""How to handle a call that could not be checked, for example after a timeout.

`block` withholds it, `log` lets it through. Default: `block`.
"""
