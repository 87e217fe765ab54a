# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
    """What went wrong.

    Attributes:
        code: HTTP status as a number, or a name such as `invalid_prompt`. Observed: null at other servers; absent
            where `http_status` is given.
        message: What went wrong, in words. The server masks it for internal errors (500).
        metadata: Details; which ones depends on the error.
        error_type: Kind of the failure, where it is not in `metadata`.
        http_status: HTTP status of the answer, in bodies that have `availability`.
        availability: Why no model was there to answer, and what can be done. Absent from other errors.
        type: Observed: kind of error in OpenAI's words, such as `invalid_request_error`, at other servers.
        param: Observed: the request field that is at fault, such as `tools[0].parameters`, at other servers.
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
