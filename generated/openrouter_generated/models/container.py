# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import ref

if TYPE_CHECKING:
    from .container_auto import ContainerAuto

Container: TypeAlias = Union["ContainerAuto", str]
"""Container for the code interpreter: the ID of an existing one, or settings for a new one."""

decode = ref("ContainerAuto")
