# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class PendingSafetyCheck(ApiModel):
    """A pending safety check of a computer call.

    Attributes:
        id: ID of the safety check.
        code: Type of the safety check.
        message: Details of the safety check.
    """

    id: str
    code: str
    message: str
