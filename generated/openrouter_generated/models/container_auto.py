# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from .._model import ApiModel
from ..types import UNSET, Unset


class ContainerAuto(ApiModel):
    """Asks the provider to make a container for the code interpreter.

    Attributes:
        type: Marks a container that the provider makes.
        file_ids: Ids of uploaded files that the code finds in the container.
        memory_limit: Memory of the container, in gigabytes with a `g` behind; null or absent leaves it to the
            provider."""

    type: Literal["auto"] = "auto"
    file_ids: list[str] | Unset = UNSET
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None | Unset = UNSET
