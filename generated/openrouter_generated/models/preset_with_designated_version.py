# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel

if TYPE_CHECKING:
    from .preset_designated_version import PresetDesignatedVersion
    from .preset_status import PresetStatus


class PresetWithDesignatedVersion(ApiModel):
    """Settings of requests under a name, with the version that is used.

    Attributes:
        id: ID of the preset.
        slug: Name of the preset in URLs and requests.
        name: Name to show.
        description: What it is for.
        status: Whether it can be used.
        status_updated_at: When the status changed last.
        created_at: When it was created.
        updated_at: When it changed last.
        creator_user_id: ID of the user who created it.
        workspace_id: ID of its workspace.
        designated_version_id: ID of the version that is used.
        designated_version: The version that is used.
    """

    _decoders = {
        "designated_version": ref("PresetDesignatedVersion"),
    }

    id: str
    slug: str
    name: str
    description: str | None
    status: PresetStatus
    status_updated_at: str | None
    created_at: str
    updated_at: str
    creator_user_id: str | None
    workspace_id: str | None
    designated_version_id: str | None
    designated_version: PresetDesignatedVersion | None
