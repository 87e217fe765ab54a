# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
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
