# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class ResponseHealingPlugin(ApiModel):
    """Repairs malformed JSON in the output if JSON was requested.

    Attributes:
        id: ID of the plugin, always `response-healing`.
        enabled: Whether the plugin is enabled for this request. Default: true.
    """

    id: Literal["response-healing"] = "response-healing"
    enabled: bool | Unset = UNSET
