"""The result of a request that was in doubt, from what the API keeps of its generation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_generated.runtime.encode import to_json

from .._core.response_info import Meta
from ._errors import InDoubtError
from ._result import BulkResult

if TYPE_CHECKING:
    from ..companions import Recovered


def settled_result(index: int, custom_id: str | None, recovered: Recovered) -> BulkResult[Any]:
    """Return the result that a recovered generation stands for: "ok" where its text is stored.

    Args:
        index: Place of the request.
        custom_id: Its name, or None.
        recovered: What was found.
    """
    from openrouter_generated.models import OpenResponsesResult

    text = recovered.text
    part = {"type": "output_text", "text": text or "", "annotations": list[Any]()}
    message = {"type": "message", "role": "assistant", "status": "completed", "content": [part]}
    response = OpenResponsesResult.from_dict(
        {
            "id": recovered.generation_id,
            "object": "response",
            "status": "incomplete" if text is None else "completed",
            "output": [] if text is None else [message],
            "usage": to_json(recovered.usage),
        }
    )
    response.__dict__["_meta"] = Meta(200, {}, recovered.generation_id, 1, 0.0, 0)
    if text is not None:
        return BulkResult(index, custom_id, "ok", response, attempts=1, is_resumed=True)
    error = InDoubtError(
        f"it was billed, and its text cannot be recovered: {recovered.why_no_text}. Pass in_doubt='again' to send it again",
        possibly_billed=True,
        response=response,
    )
    error.generation_id = recovered.generation_id
    return BulkResult(index, custom_id, "in_doubt", response, None, error, attempts=1, is_resumed=True)
