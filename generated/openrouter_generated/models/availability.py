# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .availability_code import AvailabilityCode
    from .availability_constraint import AvailabilityConstraint


class Availability(ApiModel):
    """Why no model was available, and what can be done.

    Use `retryable`, not `code`, to decide whether to retry.

    Attributes:
        code: Why no model was available. More values may be added.
        retryable: Whether the same request may succeed later.
        retry_after: Number of seconds to wait before the next attempt. Null or absent if unknown.
        requested_models: Models of the request.
        affected_providers: Providers that are currently unavailable.
        excluded_by: Settings that excluded endpoints.
        fallback_models: Alternative models.
        constraint: The setting that excluded all endpoints. Absent if there is no single one.
        docs_url: URL of the documentation of the code.
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
