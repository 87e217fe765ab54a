# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ContainerNetworkPolicyDisabled(ApiModel):
    """Network access is disabled.

    Attributes:
        type: Type of the network policy, always `disabled`.
    """

    type: Literal["disabled"] = "disabled"
