# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
