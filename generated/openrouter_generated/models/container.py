# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import ref

if TYPE_CHECKING:
    from .container_auto import ContainerAuto

Container: TypeAlias = Union["ContainerAuto", str]
"""Container for the code interpreter: the ID of an existing one, or settings for a new one."""

decode = ref("ContainerAuto")
