# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .container_auto_memory_limit import ContainerAutoMemoryLimit


class ContainerAuto(ApiModel):
    """Creates a new container for the code interpreter.

    Attributes:
        type: Type of the container. `auto` creates a new one.
        file_ids: IDs of uploaded files to make available to the code.
        memory_limit: Memory limit of the container in gigabytes, with the suffix `g`. If null or absent, the
            provider's default applies.
    """

    type: Literal["auto"] = "auto"
    file_ids: list[str] | Unset = UNSET
    memory_limit: ContainerAutoMemoryLimit | None | Unset = UNSET
