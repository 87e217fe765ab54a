# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Any

from ..runtime.model import ApiModel


class Match(ApiModel):
    """A tool that a tool search found.

    Attributes:
        tool_id: ID of the tool.
        definition: Definition of the tool as JSON.
        schema_digest: Digest of the definition's schema.
    """

    tool_id: str
    definition: dict[str, Any]
    schema_digest: str
