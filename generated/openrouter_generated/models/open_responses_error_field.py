# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .code_enum import CodeEnum
    from .open_responses_error_metadata import OpenResponsesErrorMetadata


class OpenResponsesErrorField(ApiModel):
    """Error of a failed response.

    `error_type` of the response is more specific than `code`.

    Attributes:
        code: Error code; most failures have `server_error`. Observed: null, a number, and strings beyond the listed
            ones, such as a provider's own `insufficient_quota`.
        message: Human-readable error message.
        metadata: Additional details from OpenRouter. Absent if there are none.
    """

    _decoders = {
        "metadata": ref("OpenResponsesErrorMetadata"),
    }

    code: CodeEnum | str | int | None
    message: str
    metadata: OpenResponsesErrorMetadata | Unset = UNSET
