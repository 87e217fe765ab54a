"""What the body of an error says, in whichever documented shape, and the status that it stands for."""

from __future__ import annotations

import json
import re
from typing import Any, TypeGuard, cast

from openrouter_generated.runtime.encode import is_list, is_mapping
from openrouter_generated.runtime.json_parser import parse_json
from openrouter_generated.runtime.named_tuple import NamedTuple
from openrouter_generated.runtime.tree import copied

MESSAGE_LENGTH = 2000
"""Characters of a message that `str()` shows, so that it fits on a screen."""
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


STATUS_OF_NAME: dict[str, int] = {
    "invalid_request_error": 400, "authentication_error": 401, "billing_error": 402, "permission_error": 403,
    "not_found_error": 404, "timeout_error": 504, "request_too_large": 413, "rate_limit_error": 429, "api_error": 500,
    "server_error": 500, "overloaded_error": 529, "insufficient_quota": 402, "BadRequestError": 400,
    "AuthenticationError": 401, "NotFoundError": 404, "RateLimitError": 429, "InternalServerError": 500,
    "INVALID_ARGUMENT": 400, "FAILED_PRECONDITION": 400, "UNAUTHENTICATED": 401, "PERMISSION_DENIED": 403,
    "NOT_FOUND": 404, "RESOURCE_EXHAUSTED": 429, "INTERNAL": 500, "UNAVAILABLE": 503, "DEADLINE_EXCEEDED": 504,
}  # fmt: skip
"""The status that the `type` of an error stands for, as providers and other servers of this format name it."""

_MESSAGES = ("message", "detail", "error_description", "description", "msg", "errors", "title", "reason")
"""Fields that hold what went wrong, the likeliest first."""
_STATUSES = ("status", "status_code", "statusCode")
_DEEPEST = 5
"""Errors in errors that are looked into."""


class ErrorDetails(NamedTuple):
    """What an error says of itself; see `OpenRouterError`. `http_status` is the status that it says it stands for."""

    message: str | None = None
    code: int | str | None = None
    error_type: str | None = None
    metadata: dict[str, Any] | None = None
    availability: dict[str, Any] | None = None
    http_status: int | None = None
    other_status: int | None = None


def details_of(payload: Any) -> ErrorDetails:
    """Read the details of an error out of any shape that servers use; what is absent or of another type is None."""
    payload = payload[0] if is_list(payload) and payload else payload
    if not isinstance(payload, dict):
        return ErrorDetails()
    outer = cast(dict[str, Any], payload)
    inner = _innermost(outer)
    is_response = "output" in outer or outer.get("object") == "response"  # its metadata is the request's
    metadata = _mapping(inner.get("metadata")) or (None if is_response else _mapping(outer.get("metadata")))
    types = (outer.get("error_type"), (metadata or {}).get("error_type"), inner.get("error_type"))
    status = inner.get("http_status")
    holders = (inner,) if is_response else (inner, outer)
    return ErrorDetails(
        message=next(filter(None, (_message(holder) for holder in holders)), None),
        code=next((code for code in (_code(holder.get("code")) for holder in holders) if code is not None), None),
        error_type=next((name for name in types if isinstance(name, str)), None),
        metadata=metadata,
        availability=_mapping(inner.get("availability")),
        http_status=status if _is_error_status(status) else None,
        other_status=_other_status(holders),
    )


def _innermost(outer: dict[str, Any]) -> dict[str, Any]:
    """Return the object that says what went wrong: the error in a payload, or the payload itself."""
    found = outer
    for _ in range(_DEEPEST):
        error = found.get("error") or found.get("errors") or error_of_choice(found)
        if isinstance(error, dict):
            found = cast(dict[str, Any], error)
            if found.get("message"):
                break
        elif is_list(error) and error:
            first: Any = error[0] if is_mapping(error[0]) else {}
            return {**found, **first, "message": _text_of(error) or json.dumps(error)}
        elif error:
            message = error if isinstance(error, str) else None
            more = next((text for text in map(found.get, _MESSAGES[:3]) if text and isinstance(text, str)), None)
            texts = dict.fromkeys(text for text in (message, more) if text)
            return {**found, "message": ": ".join(texts) or json.dumps(error)}
        else:
            break
    return found


def error_of_choice(payload: dict[str, Any]) -> Any:
    """Return the error that a chunk in the format of chat completions holds in its choice, or None."""
    choices = payload.get("choices")
    choice: Any = choices[0] if is_list(choices) and choices else None
    return choice.get("error") if is_mapping(choice) else None


def _message(holder: dict[str, Any]) -> str | None:
    return next((text for text in map(_text_of, map(holder.get, _MESSAGES)) if text), None)


def _text_of(value: Any) -> str | None:
    """Return the text of a message: a string, a list of messages, or a list of problems as FastAPI reports them."""
    if isinstance(value, str):
        return value
    if is_list(value):
        return "; ".join(filter(None, (_text_of_problem(part) for part in value[:_DEEPEST]))) or None
    return _text_of_problem(value) if isinstance(value, dict) else None


def _text_of_problem(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        problem = cast(dict[str, Any], value)
        found = next((text for text in map(problem.get, ("message", "msg", "detail")) if isinstance(text, str)), None)
        place = problem.get("loc")
        if found is not None and is_list(place):
            return f"{'.'.join(str(part) for part in place[:_DEEPEST])}: {found}"
        if found is not None:
            return found
    return shortened(json.dumps(copied(value, deepest=_DEEPEST), ensure_ascii=False, default=str))


def _code(value: Any) -> int | str | None:
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, (int, str)) else None


def _other_status(holders: tuple[dict[str, Any], ...]) -> int | None:
    """Return the status that fields say which no document names."""
    for holder in holders:
        for name in _STATUSES:
            value = holder.get(name)
            value = int(value) if isinstance(value, str) and re.fullmatch("[45][0-9]{2}", value) else value
            value = STATUS_OF_NAME.get(value) if isinstance(value, str) else value
            if _is_error_status(value):
                return value
        if isinstance(error_type := holder.get("type"), str) and error_type in STATUS_OF_NAME:
            return STATUS_OF_NAME[error_type]
        detail = holder.get("detail")
        if is_list(detail) and detail and is_mapping(detail[0]) and "loc" in detail[0]:
            return 422
    return None


def shortened(text: str, length: int = _SNIPPET) -> str:
    """Return text in one line, cut to a length."""
    text = " ".join(text[: 10 * length].split())
    return text if len(text) <= length else f"{text[: length - 3]}..."


def message_of(payload: Any, text: str, silent: str = "the body is empty") -> str:
    """Return the server's own message with the provider's reason or, where there is none, how the body begins.

    Args:
        payload: The body as JSON.
        text: The body as text.
        silent: What to say where there is neither.
    """
    details = details_of(payload)
    reason = _reason(details.metadata or {})
    if details.message:
        reason = "" if reason and reason in details.message else reason
        room = MESSAGE_LENGTH - len(reason) - 10
        message = details.message
        return f"{message if len(message) <= room else message[:room] + '...'} ({reason})" if reason else message
    if reason:
        return f"the provider failed ({reason})"
    snippet = shortened(text)
    return f"the body is: {snippet}" if snippet else silent


def _reason(metadata: dict[str, Any]) -> str:
    """Return who failed and why, as the metadata of an error names it."""
    provider = metadata.get("provider_name") or metadata.get("provider")
    raw = metadata.get("raw")
    if isinstance(raw, str):
        parsed = _parsed(raw)
        reason: str | None = (_text_in(parsed) if isinstance(parsed, (dict, list)) else None) or raw
    else:
        reason = _text_in(raw) if raw else None
    if reason is None and is_list(reasons := metadata.get("reasons")):
        reason = ", ".join(part for part in reasons if isinstance(part, str))
    parts = (provider, reason)
    joined = ": ".join(shortened(part) for part in parts if isinstance(part, str) and part.strip())
    hint = metadata.get("remedy_hint")
    return f"{joined}; {shortened(hint)}" if joined and isinstance(hint, str) and hint.strip() else joined


def _text_in(raw: Any) -> str | None:
    """Return the message in what a provider sent, or the whole where no known field has one."""
    first: Any = raw[0] if is_list(raw) and raw else raw
    return details_of(first).message or _text_of_problem(first)


def _parsed(text: str) -> Any:
    try:
        return parse_json(text.encode("utf-8", "replace"))
    except ValueError:
        return None


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
        STATUS_OF_NAME.get(code) if isinstance(code, str) else None,
        details.other_status,
    )
    return next((status for status in candidates if status is not None), fallback)


def failure_of(payload: dict[str, Any]) -> dict[str, Any]:
    """Return what a failed response, or the event that brought it, says of its failure.

    Args:
        payload: The response, or an event with the response, with the error in it, or with both.
    """
    nested = payload.get("response")
    response = cast(dict[str, Any], nested) if isinstance(nested, dict) else {}
    event_fields = ("message", "code", "detail", "metadata") if "type" in payload else ()
    found = {name: payload[name] for name in ("error", "error_type", *event_fields) if payload.get(name)}
    found |= {name: response[name] for name in ("error", "error_type") if response.get(name)}
    other = next((response[name] for name in ("last_error", "status_details", "failure") if response.get(name)), None)
    return found if other is None or found.keys() - {"error_type"} else {**found, "error": other}


def reports_error(payload: Any) -> bool:
    """Whether JSON that came with status 200 reports an error: a response that failed, or no response but what went wrong."""
    if not isinstance(payload, dict):
        return False
    response = cast(dict[str, Any], payload)
    status = response.get("status")
    if status == "failed":
        return True
    if "output" in response or response.get("object") == "response" or isinstance(status, str):
        return bool(response.get("error")) and "output" not in response and status is None
    return response.get("object") == "error" or any(map(response.get, ("error", "errors", "message", "detail")))


def _is_error_status(value: Any) -> TypeGuard[int]:
    return isinstance(value, int) and 400 <= value <= 599


def _mapping(value: Any) -> dict[str, Any] | None:
    return cast(dict[str, Any], value) if isinstance(value, dict) else None
