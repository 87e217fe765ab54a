# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class AvailabilityConstraint(ApiModel):
    """A setting of the request that excluded all endpoints.

    Attributes:
        field: Name of the setting.
        detail: The requirement that no endpoint meets.
    """

    field: str
    detail: str
