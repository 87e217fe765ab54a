"""Where the official package defines its errors; see `openrouter_responses.errors`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import openrouter_responses.errors as _library
from openrouter_responses.errors import *  # noqa: F403  # each name is re-exported

if TYPE_CHECKING:
    from openrouter_responses.errors import BadGatewayResponseErrorData as BadGatewayResponseErrorData
    from openrouter_responses.errors import BadRequestResponseErrorData as BadRequestResponseErrorData
    from openrouter_responses.errors import EdgeNetworkTimeoutResponseErrorData as EdgeNetworkTimeoutResponseErrorData
    from openrouter_responses.errors import ForbiddenResponseErrorData as ForbiddenResponseErrorData
    from openrouter_responses.errors import InternalServerResponseErrorData as InternalServerResponseErrorData
    from openrouter_responses.errors import NotFoundResponseErrorData as NotFoundResponseErrorData
    from openrouter_responses.errors import PayloadTooLargeResponseErrorData as PayloadTooLargeResponseErrorData
    from openrouter_responses.errors import PaymentRequiredResponseErrorData as PaymentRequiredResponseErrorData
    from openrouter_responses.errors import ProviderOverloadedResponseErrorData as ProviderOverloadedResponseErrorData
    from openrouter_responses.errors import RequestTimeoutResponseErrorData as RequestTimeoutResponseErrorData
    from openrouter_responses.errors import ServiceUnavailableResponseErrorData as ServiceUnavailableResponseErrorData
    from openrouter_responses.errors import TooManyRequestsResponseErrorData as TooManyRequestsResponseErrorData
    from openrouter_responses.errors import UnauthorizedResponseErrorData as UnauthorizedResponseErrorData
    from openrouter_responses.errors import UnprocessableEntityResponseErrorData as UnprocessableEntityResponseErrorData


if not TYPE_CHECKING:  # a checker would take any name for Any

    def __getattr__(name: str) -> Any:
        return getattr(_library, name)


def __dir__() -> list[str]:
    return dir(_library)
