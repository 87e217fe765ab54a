"""A result as the journal keeps it, and back: JSON, without the request and without the key."""

from __future__ import annotations

import json
from typing import Any, cast

from openrouter_generated.runtime.encode import to_json
from openrouter_generated.runtime.named_tuple import NamedTuple

from .. import errors
from .._core.response_info import Meta
from ..errors import OpenRouterError
from ._errors import InDoubtError
from ._result import BulkResult, Status

_FIELDS = ("message", "status_code", "attempts", "retryable", "retry_after", "possibly_billed")


class Stored(NamedTuple):
    """What the journal keeps of a result.

    Attributes:
        generation_id: ID of its generation, or None.
        content: The rest, as JSON.
    """

    generation_id: str | None
    content: str


def stored_result(result: BulkResult[Any], redact: Any) -> Stored:
    """Return what is kept of a result.

    Args:
        result: The result.
        redact: Takes the key out of a text, where a server has echoed it.
    """
    kept: dict[str, Any] = {"seconds": round(result.seconds, 4), "attempts": result.attempts}
    if result.response is not None:
        kept["response"] = to_json(result.response)
    error = result.error
    if isinstance(error, InDoubtError) and isinstance(error.__cause__, Exception):
        error = error.__cause__
    if error is not None and not isinstance(error, OpenRouterError):
        error = OpenRouterError(f"{type(error).__name__}: {error}", possibly_billed=None)
    if error is not None:
        kept["error"] = {"class": type(error).__name__, **{name: getattr(error, name) for name in _FIELDS}}
        if error.payload is not None:
            kept["error"]["payload"] = error.payload
    text = json.dumps(kept, separators=(",", ":"), ensure_ascii=False)
    try:
        text.encode()
    except UnicodeEncodeError:  # a lone surrogate, which SQLite does not take
        text = json.dumps(kept, separators=(",", ":"))
    return Stored(result.generation_id, redact(text))


def result_of(
    index: int, custom_id: str | None, state: str, generation_id: str | None, content: str | None
) -> BulkResult[Any]:
    """Return the result that a row of the journal stands for."""
    kept: dict[str, Any] = json.loads(content) if content else {}
    seconds, attempts = kept.get("seconds", 0.0), kept.get("attempts", 0)
    response = None
    if (payload := kept.get("response")) is not None:
        from openrouter_generated.models import OpenResponsesResult

        response = OpenResponsesResult.from_dict(payload)
        response.__dict__["_meta"] = Meta(200, {}, generation_id, attempts, seconds, len(content or ""))
    error: OpenRouterError | None = _error_of(kept["error"], response) if "error" in kept else None
    status = cast(Status, {"ok": "ok", "failed": "failed"}.get(state, "in_doubt"))
    if status == "in_doubt" and not isinstance(error, InDoubtError):
        error = in_doubt(error, generation_id)
    if error is not None:
        error.generation_id = generation_id
    return BulkResult(index, custom_id, status, response, None, error, seconds, attempts, True)


def in_doubt(cause: Exception | None, generation_id: str | None = None) -> InDoubtError:
    """Return the error of a request that may have been billed.

    Args:
        cause: Why its response did not come; None where the process ended before that was known.
        generation_id: ID of its generation, with which it can be looked up, if it is known.
    """
    why = "the process ended while it was under way" if cause is None else f"{cause}"
    generation_id = getattr(cause, "generation_id", None) or generation_id
    lookup = "; in_doubt='settle' looks it up" if generation_id else ""
    error = InDoubtError(
        f"it may have been billed: {why}. It is sent again with in_doubt='again'{lookup}",
        possibly_billed=getattr(cause, "possibly_billed", None),
        attempts=getattr(cause, "attempts", 1),
        response=getattr(cause, "response", None),
    )
    error.__cause__ = cause
    error.generation_id = generation_id
    return error


def _error_of(kept: dict[str, Any], response: Any) -> OpenRouterError:
    name = kept.pop("class", "")
    found: Any = InDoubtError if name == InDoubtError.__name__ else getattr(errors, name, None)
    cls: Any = found if isinstance(found, type) and issubclass(found, OpenRouterError) else OpenRouterError
    message = kept.pop("message", "")
    try:
        error = cast(OpenRouterError, cls(message, response=response, **kept))
    except TypeError:  # a class that takes other arguments
        error = OpenRouterError(message, response=response, **kept)
    return error
