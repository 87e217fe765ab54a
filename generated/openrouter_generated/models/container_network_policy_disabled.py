# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ContainerNetworkPolicyDisabled(ApiModel):
    """Network access is disabled.

    Attributes:
        type: Type of the network policy, always `disabled`.
    """

    type: Literal["disabled"] = "disabled"
