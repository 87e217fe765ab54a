# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .code_enum import CodeEnum
    from .open_responses_error_metadata import OpenResponsesErrorMetadata


class OpenResponsesErrorField(ApiModel):
    """Why a response failed.

    The response's `error_type` tells more than `code`.

    Attributes:
        code: Short code of the failure; most failures share `server_error`. Observed: null, a number, and strings
            beyond the listed ones, such as a provider's own `insufficient_quota`.
        message: What went wrong, in words.
        metadata: What OpenRouter adds to the error. Absent if there is nothing to add.
    """

    _decoders = {
        "metadata": ref("OpenResponsesErrorMetadata"),
    }

    code: CodeEnum | str | int | None
    message: str
    metadata: OpenResponsesErrorMetadata | Unset = UNSET
