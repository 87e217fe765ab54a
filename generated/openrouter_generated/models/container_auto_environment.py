# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .container_network_policy import ContainerNetworkPolicy


class ContainerAutoEnvironment(ApiModel):
    """A new container, created and later deleted by OpenRouter.

    Attributes:
        type: Type of the environment, always `container_auto`.
        file_ids: IDs of workspace files to copy into the home directory before the first command, at most 20. A
            copy's name is the last 8 characters of the ID, a hyphen and the file name. A file of another account
            fails the request with status 400.
        network_policy: Network access of the container. If absent, access is disabled. It is fixed when the
            container starts: another policy for a running container fails with status 409.
    """

    _decoders = {
        "network_policy": ref("ContainerNetworkPolicy"),
    }

    type: Literal["container_auto"] = "container_auto"
    file_ids: list[str] | Unset = UNSET
    network_policy: ContainerNetworkPolicy | Unset = UNSET
