# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Any

from ..runtime.model import ApiModel


class PresetDesignatedVersion(ApiModel):
    """A version of a preset.

    Attributes:
        id: ID of the version.
        preset_id: ID of the preset.
        creator_id: ID of the user who created it.
        version: Number of the version.
        system_prompt: System message, or null.
        config: The settings, as fields of a request.
        created_at: When it was created.
        updated_at: When it changed last.
    """

    id: str
    preset_id: str
    creator_id: str
    version: int
    system_prompt: str | None
    config: dict[str, Any]
    created_at: str
    updated_at: str
