# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ContainerNetworkPolicyAllowlist(ApiModel):
    """Only the hosts listed can be reached, on ports 80 and 443.

    Attributes:
        type: Tells this policy from the others.
        allowed_domains: Host names in lower case, at most 50; `*` stands for any characters, and alone for every
            host. A plain name does not include its subdomains.
    """

    type: Literal["allowlist"] = "allowlist"
    allowed_domains: list[str]
