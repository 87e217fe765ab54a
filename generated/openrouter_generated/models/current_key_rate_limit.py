# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class CurrentKeyRateLimit(ApiModel):
    """Rate limit of a key, which no longer means anything.

    Attributes:
        requests: Always -1.
        interval: Interval of the limit.
        note: Why it means nothing.
    """

    requests: int
    interval: str
    note: str
