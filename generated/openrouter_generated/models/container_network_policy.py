# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .container_network_policy_allowlist import ContainerNetworkPolicyAllowlist
    from .container_network_policy_disabled import ContainerNetworkPolicyDisabled


class UnknownContainerNetworkPolicy(UnknownModel):
    """A member of `ContainerNetworkPolicy` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


ContainerNetworkPolicy: TypeAlias = Union[
    "ContainerNetworkPolicyDisabled", "ContainerNetworkPolicyAllowlist", "UnknownContainerNetworkPolicy"
]
"""Network access of a container."""

decode = tagged(
    "type",
    {
        "disabled": "ContainerNetworkPolicyDisabled",
        "allowlist": "ContainerNetworkPolicyAllowlist",
    },
    UnknownContainerNetworkPolicy.from_dict,
)
