# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
