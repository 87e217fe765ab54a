# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class FailedModel(ApiModel):
    """A panel model that failed.

    Attributes:
        model: The panel model.
        error: Human-readable error message.
        status_code: HTTP status code of its provider, such as 429. Absent if there was none.
    """

    model: str
    error: str
    status_code: int | Unset = UNSET
