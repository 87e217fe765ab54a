# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .container_network_policy import ContainerNetworkPolicy


class ContainerAutoEnvironment(ApiModel):
    """A fresh container, made by OpenRouter and thrown away later.

    Attributes:
        type: Tells this environment from the others.
        file_ids: Ids of workspace files to copy into the home directory before the first command, at most 20. A
            copy's name is the last 8 characters of the id, a hyphen and the file's name. An id that is not yours
            fails the request with 400.
        network_policy: What the container may reach on the internet; absent means nothing. It is settled when the
            container starts: another policy for a running one fails with 409.
    """

    _decoders = {
        "network_policy": ref("ContainerNetworkPolicy"),
    }

    type: Literal["container_auto"] = "container_auto"
    file_ids: list[str] | Unset = UNSET
    network_policy: ContainerNetworkPolicy | Unset = UNSET
