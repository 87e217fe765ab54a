# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ContainerNetworkPolicyAllowlist(ApiModel):
    """Only the listed hosts are reachable, on ports 80 and 443.

    Attributes:
        type: Type of the network policy, always `allowlist`.
        allowed_domains: Host names in lower case, at most 50. `*` matches any characters, and alone every host. A
            name without a wildcard does not include its subdomains.
    """

    type: Literal["allowlist"] = "allowlist"
    allowed_domains: list[str]
