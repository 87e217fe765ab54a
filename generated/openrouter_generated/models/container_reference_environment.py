# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .container_network_policy import ContainerNetworkPolicy


class ContainerReferenceEnvironment(ApiModel):
    """A container with a name, so that later calls find the same files.

    An unknown name makes a lasting container.

    Attributes:
        type: Tells this environment from the others.
        container_id: Id that a bash or shell result named in `container_id`, or a new name of letters, digits, `_`
            or `-`. Both tools share the files of one container. It belongs to your account and workspace. Observed:
            ids of 37 and 53 characters.
        file_ids: Ids of workspace files to copy into the home directory before the first command, at most 20. A
            copy's name is the last 8 characters of the id, a hyphen and the file's name. An id that is not yours
            fails the request with 400.
        network_policy: What the container may reach on the internet; absent means nothing. It is settled when the
            container starts: another policy for a running one fails with 409.
    """

    _decoders = {
        "network_policy": ref("ContainerNetworkPolicy"),
    }

    type: Literal["container_reference"] = "container_reference"
    container_id: str
    file_ids: list[str] | Unset = UNSET
    network_policy: ContainerNetworkPolicy | Unset = UNSET
