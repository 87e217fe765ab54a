# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class ModerationPlugin(ApiModel):
    """Turns on content moderation for the request; it has no settings.

    Attributes:
        id: Tells this plugin from the others.
    """

    id: Literal["moderation"] = "moderation"
