# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ContainerNetworkPolicyDisabled(ApiModel):
    """Nothing can be reached.

    Attributes:
        type: Tells this policy from the others.
    """

    type: Literal["disabled"] = "disabled"
