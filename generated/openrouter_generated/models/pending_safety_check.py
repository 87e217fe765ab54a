# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class PendingSafetyCheck(ApiModel):
    """A warning about an action of a computer call.

    Attributes:
        id: Id of the warning.
        code: Kind of warning.
        message: The warning in words.
    """

    id: str
    code: str
    message: str
