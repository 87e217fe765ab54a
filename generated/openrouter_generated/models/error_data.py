# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .api_error_type import APIErrorType
    from .availability import Availability
    from .error_metadata import ErrorMetadata


class ErrorData(ApiModel):
    """Details of the error.

    Attributes:
        code: HTTP status code as a number, or a name such as `invalid_prompt`. Observed: null at other servers;
            absent if `http_status` is present.
        message: Human-readable error message. Masked for internal errors (500).
        metadata: Additional details, which depend on the error.
        error_type: Error type, if it is not in `metadata`.
        http_status: HTTP status code of the response, in bodies with `availability`.
        availability: Why no model was available, and what can be done. Absent from other errors.
        type: Observed: OpenAI's error type, such as `invalid_request_error`, at other servers.
        param: Observed: the invalid request field, such as `tools[0].parameters`, at other servers.
    """

    _decoders = {
        "metadata": ref("ErrorMetadata"),
        "availability": ref("Availability"),
    }

    code: int | str | None | Unset = UNSET
    message: str
    metadata: ErrorMetadata | None | Unset = UNSET
    error_type: APIErrorType | Unset = UNSET
    http_status: int | Unset = UNSET
    availability: Availability | Unset = UNSET
    type: str | None | Unset = UNSET
    param: str | None | Unset = UNSET
