# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class ResponseHealingPlugin(ApiModel):
    """Repairs malformed JSON in a reply for which JSON was asked.

    Attributes:
        id: Tells this plugin from the others.
        enabled: Whether the plugin acts on this request; absent means true.
    """

    id: Literal["response-healing"] = "response-healing"
    enabled: bool | Unset = UNSET
