"""What the body of an error says, in whichever documented shape, and the status that it stands for."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple, TypeGuard, cast

_SNIPPET = 500
"""Characters of a body that a message shows."""

STATUS_OF_TYPE: dict[str, int] = {
    **dict.fromkeys(
        ("context_length_exceeded", "max_tokens_exceeded", "token_limit_exceeded", "string_too_long", "invalid_request",
         "invalid_prompt", "content_policy_violation", "refusal", "invalid_image", "image_too_large", "image_too_small",
         "unsupported_image_format", "image_download_failed"), 400),
    "authentication": 401, "payment_required": 402, "permission_denied": 403, "not_found": 404, "image_not_found": 404,
    "precondition_failed": 412, "payload_too_large": 413, "unprocessable": 422, "rate_limit_exceeded": 429,
    "server": 500, "unmapped": 500, "provider_unavailable": 502, "provider_overloaded": 503, "timeout": 504,
}  # fmt: skip
"""The status that each `error_type` stands for."""

STATUS_OF_CODE: dict[str, int] = {
    "server_error": 500, "rate_limit_exceeded": 429, "invalid_api_key": 401, "insufficient_quota": 402,
    "model_not_found": 404, "permission_denied": 403, "vector_store_timeout": 504,
    **dict.fromkeys(
        ("invalid_prompt", "invalid_image", "invalid_image_format", "invalid_base64_image", "invalid_image_url",
         "image_too_large", "image_too_small", "image_parse_error", "image_content_policy_violation",
         "invalid_image_mode", "image_file_too_large", "unsupported_image_media_type", "empty_image_file",
         "failed_to_download_image", "image_file_not_found", "bio_policy", "cyber_policy",
         "misalignment_policy_violation", "data_residency_mismatch", "context_length_exceeded",
         "invalid_request_error"), 400),
}  # fmt: skip
"""The status that a string `code` stands for, where no `error_type` says more."""


class ErrorDetails(NamedTuple):
    """What an error says of itself; see `OpenRouterError`. `http_status` is the status that it says it stands for."""

    message: str | None = None
    code: int | str | None = None
    error_type: str | None = None
    metadata: dict[str, Any] | None = None
    availability: dict[str, Any] | None = None
    http_status: int | None = None


def details_of(payload: Any) -> ErrorDetails:
    """Read the details of an error out of any of the documented shapes; what is absent or of another type is None."""
    if not isinstance(payload, dict):
        return ErrorDetails()
    outer = cast(dict[str, Any], payload)
    error: Any = outer.get("error")
    if isinstance(error, str):
        error = {"message": error, "code": outer.get("code")}
    elif not isinstance(error, dict):
        error = outer if error is None else {"message": json.dumps(error)}
    inner = cast(dict[str, Any], error)
    metadata = _mapping(inner.get("metadata")) or _mapping(outer.get("metadata"))
    types = (outer.get("error_type"), (metadata or {}).get("error_type"), inner.get("error_type"))
    code = inner.get("code")
    status = inner.get("http_status")
    return ErrorDetails(
        message=next((text for text in (inner.get("message"), inner.get("detail")) if isinstance(text, str)), None),
        code=code if isinstance(code, (int, str)) else None,
        error_type=next((name for name in types if isinstance(name, str)), None),
        metadata=metadata,
        availability=_mapping(inner.get("availability")),
        http_status=status if _is_error_status(status) else None,
    )


def message_of(payload: Any, text: str) -> str:
    """Return the server's own message or, where there is none, how the body begins."""
    message = details_of(payload).message
    if message:
        return message
    snippet = " ".join(text.split())[:_SNIPPET]
    return f"the body is: {snippet}" if snippet else "the body is empty"


def status_of(payload: Any, fallback: int = 500) -> int:
    """Return the HTTP status that an error inside a response stands for: by its `error_type`, else by its `code`."""
    details = details_of(payload)
    code = (
        int(details.code)
        if isinstance(details.code, str) and re.fullmatch("[45][0-9]{2}", details.code)
        else details.code
    )
    candidates = (
        STATUS_OF_TYPE.get(details.error_type or ""),
        details.http_status,
        code if _is_error_status(code) else None,
        STATUS_OF_CODE.get(code) if isinstance(code, str) else None,
        STATUS_OF_TYPE.get(code) if isinstance(code, str) else None,
    )
    return next((status for status in candidates if status is not None), fallback)


def reports_error(payload: Any) -> bool:
    """Whether JSON that came with status 200 reports an error: a bare `error`, or a response that failed."""
    if not isinstance(payload, dict):
        return False
    response = cast(dict[str, Any], payload)
    if response.get("status") == "failed":
        return True
    return bool(response.get("error")) and "output" not in response and response.get("status") is None


def _is_error_status(value: Any) -> TypeGuard[int]:
    return isinstance(value, int) and 400 <= value <= 599


def _mapping(value: Any) -> dict[str, Any] | None:
    return cast(dict[str, Any], value) if isinstance(value, dict) else None
