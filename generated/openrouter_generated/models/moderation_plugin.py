# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ModerationPlugin(ApiModel):
    """Enables content moderation for the request.

    It has no settings.

    Attributes:
        id: ID of the plugin, always `moderation`.
    """

    id: Literal["moderation"] = "moderation"
