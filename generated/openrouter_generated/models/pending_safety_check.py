# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
