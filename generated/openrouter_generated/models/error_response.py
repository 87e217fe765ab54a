# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
    """Body of an answer with an error status.

    A gateway in front may send HTML or nothing at all in its place.

    Attributes:
        error: What went wrong. Observed: other servers of the format send a plain string.
        code: Observed: the code of the error beside a plain string in `error`, at other servers.
        error_type: Kind of the failure. Mostly it is found in `error.metadata` or in `error` itself.
        metadata: Details beside `error`, as some documented bodies have them; null there.
        openrouter_metadata: How the request was routed, if it was sent with `X-OpenRouter-Metadata` set to
            `enabled`.
        user_id: Id of the account, a user or an organization, that the key belongs to.
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
