# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .api_error_type import APIErrorType
    from .error_data import ErrorData
    from .open_router_metadata import OpenRouterMetadata


class ErrorResponse(ApiModel):
    """Body of a response with an error status.

    A gateway may send HTML or an empty body instead.

    Attributes:
        error: Details of the error. Observed: other servers of the format send a string.
        code: Observed: the error code at other servers that send a string in `error`.
        error_type: Error type. Usually it is in `error.metadata` or in `error` instead.
        metadata: Details next to `error`, in some documented bodies. Null there.
        openrouter_metadata: How the request was routed, if the request has the header `X-OpenRouter-Metadata:
            enabled`.
        user_id: ID of the user or organization that owns the API key.
    """

    _decoders = {
        "error": ref("ErrorData"),
        "openrouter_metadata": ref("OpenRouterMetadata"),
    }

    error: ErrorData
    code: str | int | None | Unset = UNSET
    error_type: APIErrorType | Unset = UNSET
    metadata: dict[str, Any] | None | Unset = UNSET
    openrouter_metadata: OpenRouterMetadata | None | Unset = UNSET
    user_id: str | None | Unset = UNSET
