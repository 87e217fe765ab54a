# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .container_auto_memory_limit import ContainerAutoMemoryLimit


class ContainerAuto(ApiModel):
    """Asks the provider to make a container for the code interpreter.

    Attributes:
        type: Marks a container that the provider makes.
        file_ids: Ids of uploaded files that the code finds in the container.
        memory_limit: Memory of the container, in gigabytes with a `g` behind; null or absent leaves it to the
            provider.
    """

    type: Literal["auto"] = "auto"
    file_ids: list[str] | Unset = UNSET
    memory_limit: ContainerAutoMemoryLimit | None | Unset = UNSET
