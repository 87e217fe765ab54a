# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ComputerUseServerToolEnvironment: TypeAlias = Union[Literal["windows", "mac", "linux", "ubuntu", "browser"], str]
"""Type of computer environment to control."""
