# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class PreviousError(ApiModel):
    """Error of a provider that was tried before.

    Attributes:
        provider: Name of the provider.
        code: Code of its error.
        status: HTTP status with which it answered.
    """

    provider: str | Unset = UNSET
    code: int | str | None | Unset = UNSET
    status: int | None | Unset = UNSET
