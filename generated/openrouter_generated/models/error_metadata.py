# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.decode import each, ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .api_error_type import APIErrorType
    from .previous_error import PreviousError


class ErrorMetadata(ApiModel):
    """Details of an error.

    Which keys are there depends on the error; others than those listed here may come.

    Attributes:
        error_type: Kind of the failure.
        provider_name: Provider that the error is about. Observed: null if none was asked.
        model_slug: Model that was asked. Sent when moderation refuses the input.
        raw: The provider's own error, mostly as text that may hold JSON.
        reasons: Why moderation refused the input.
        flagged_input: The passage that moderation refused, cut to 100 characters.
        patterns: Patterns of the guardrail that the input matched.
        previous_errors: Errors of the providers that were tried before.
        retry_after: Seconds to wait before the next try. The header `Retry-After` says the same more often.
    """

    _decoders = {
        "previous_errors": each(ref("PreviousError")),
    }

    error_type: APIErrorType | Unset = UNSET
    provider_name: str | None | Unset = UNSET
    model_slug: str | Unset = UNSET
    raw: Any | Unset = UNSET
    reasons: list[str] | Unset = UNSET
    flagged_input: str | Unset = UNSET
    patterns: list[str] | Unset = UNSET
    previous_errors: list[PreviousError] | Unset = UNSET
    retry_after: float | None | Unset = UNSET
