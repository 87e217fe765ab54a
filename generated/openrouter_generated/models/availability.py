# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .availability_code import AvailabilityCode
    from .availability_constraint import AvailabilityConstraint


class Availability(ApiModel):
    """Why no model was there to answer, and what can be done.

    `retryable` decides whether to try again, not `code`.

    Attributes:
        code: What stands in the way. More values may come.
        retryable: Whether the same request can succeed later.
        retry_after: Seconds to wait before the next try; null or absent if not known.
        requested_models: Models that the request named.
        affected_providers: Providers that cannot answer now.
        excluded_by: Settings that ruled endpoints out.
        fallback_models: Models that could be used instead.
        constraint: The one setting that left no endpoint. Absent if there is no such setting.
        docs_url: Page that explains the code.
    """

    _decoders = {
        "constraint": ref("AvailabilityConstraint"),
    }

    code: AvailabilityCode
    retryable: bool
    retry_after: float | None | Unset = UNSET
    requested_models: list[str]
    affected_providers: list[str] | None | Unset = UNSET
    excluded_by: list[str] | None | Unset = UNSET
    fallback_models: list[str] | Unset = UNSET
    constraint: AvailabilityConstraint | Unset = UNSET
    docs_url: str
