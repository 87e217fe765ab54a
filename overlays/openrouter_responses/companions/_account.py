"""The calls of `client.credits`, `client.key` and `client.providers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Unpack

from ._call import Request, asend_request, describe, options_of, send_request

if TYPE_CHECKING:
    from openrouter_generated.models import CreditsResponse, CurrentKeyResponse, ProvidersResponse

    from .._core.call_options import RequestOptions
    from ..client import OpenRouter


class Credits:
    """The credits of the account; see `OpenRouter.credits`."""

    def __init__(self, client: OpenRouter) -> None:
        self._client = client

    def get(self, **options: Unpack[RequestOptions]) -> CreditsResponse:
        """Get the credits that were bought and used: `data.total_credits` and `data.total_usage`.

        Args:
            **options: See `RequestOptions`; the usual `timeout` is 60 s.

        Raises:
            ForbiddenResponseError: The key is not a management key.
            OpenRouterError: The API refused or failed.
        """
        result: CreditsResponse = send_request(self._client, _credits(options))
        return result

    async def get_async(self, **options: Unpack[RequestOptions]) -> CreditsResponse:
        """Like `get`, asynchronously."""
        result: CreditsResponse = await asend_request(self._client, _credits(options))
        return result


class Key:
    """The API key of the client; see `OpenRouter.key`."""

    def __init__(self, client: OpenRouter) -> None:
        self._client = client

    def get(self, **options: Unpack[RequestOptions]) -> CurrentKeyResponse:
        """Get limits and usage of the key, in US dollars: `data.limit_remaining`, `data.usage_daily`.

        Args:
            **options: See `RequestOptions`; the usual `timeout` is 60 s.

        Raises:
            OpenRouterError: The API refused or failed.
        """
        result: CurrentKeyResponse = send_request(self._client, _key(options))
        return result

    async def get_async(self, **options: Unpack[RequestOptions]) -> CurrentKeyResponse:
        """Like `get`, asynchronously."""
        result: CurrentKeyResponse = await asend_request(self._client, _key(options))
        return result


class Providers:
    """Who serves models; see `OpenRouter.providers`."""

    def __init__(self, client: OpenRouter) -> None:
        self._client = client

    def list(self, **options: Unpack[RequestOptions]) -> ProvidersResponse:
        """List the providers, in `data`.

        Args:
            **options: See `RequestOptions`; the usual `timeout` is 60 s.

        Raises:
            OpenRouterError: The API refused or failed.
        """
        result: ProvidersResponse = send_request(self._client, _providers(options))
        return result

    async def list_async(self, **options: Unpack[RequestOptions]) -> ProvidersResponse:
        """Like `list`, asynchronously."""
        result: ProvidersResponse = await asend_request(self._client, _providers(options))
        return result


def _credits(options: Mapping[str, Any]) -> Request:
    from openrouter_generated.api.account import get_credits

    return Request("credits.get", get_credits, "CreditsResponse", (), options_of("credits.get", options))


def _key(options: Mapping[str, Any]) -> Request:
    from openrouter_generated.api.account import get_current_key

    return Request("key.get", get_current_key, "CurrentKeyResponse", (), options_of("key.get", options))


def _providers(options: Mapping[str, Any]) -> Request:
    from openrouter_generated.api.providers import list_providers

    return Request("providers.list", list_providers, "ProvidersResponse", (), options_of("providers.list", options))


describe(Credits, "CreditsResponse")
describe(Key, "CurrentKeyResponse")
describe(Providers, "ProvidersResponse")
