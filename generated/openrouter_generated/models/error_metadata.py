# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
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

    The keys depend on the error; more may be added.

    Attributes:
        error_type: Error type.
        provider_name: Provider that returned the error. Observed: null if no provider was called.
        model_slug: Requested model. Sent if moderation rejects the input.
        raw: The provider's original error, usually a string, which may contain JSON.
        reasons: Why moderation rejected the input.
        flagged_input: The passage that moderation rejected, truncated to 100 characters.
        patterns: Guardrail patterns that the input matched.
        previous_errors: Errors of earlier attempts at other providers.
        retry_after: Number of seconds to wait before the next attempt. The header `Retry-After` is sent more often.
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
