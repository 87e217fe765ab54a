"""From a whole body to the model of an operation that is neither streamed nor billed."""

from __future__ import annotations

from typing import Any

from openrouter_generated.runtime.decode import load

from ..errors import OpenRouterError
from ..errors._build import error_for
from ..errors._details import status_of
from .events import is_error
from .finished import object_of
from .response_info import ResponseInfo
from .violations import Violations, report_violations


def plain_result(info: ResponseInfo, body: bytes, schema: str, on_violation: Violations | None) -> Any:
    """Return the model of a JSON body that came with a status below 300, or the error that it stands for.

    The error is returned, not raised: no frame that holds the body, in which the key may stand, is in its traceback.

    Args:
        info: The HTTP response.
        body: Its body.
        schema: Name of the schema that it should have.
        on_violation: Called with the places where the body leaves the contract, if there are any.
    """
    payload = object_of(info, body, schema, on_violation)
    if isinstance(payload, OpenRouterError):
        return payload
    if "data" not in payload and is_error(payload):
        return error_for(info, payload, body.decode("utf-8", "replace"), status_of(payload))
    report_violations(payload, schema, on_violation)
    return load(schema).from_dict(payload)
