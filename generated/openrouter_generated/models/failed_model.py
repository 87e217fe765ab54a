# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class FailedModel(ApiModel):
    """A model of a fusion panel that gave no answer.

    Attributes:
        model: Model that failed.
        error: What went wrong, in words.
        status_code: HTTP status that its provider gave, for example 429. Absent if there was none.
    """

    model: str
    error: str
    status_code: int | Unset = UNSET
