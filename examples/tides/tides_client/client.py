# Generated from tides.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""The clients that operations are called with; their default URL is the document's first server."""

from __future__ import annotations

from typing import Unpack

from .runtime.http import authenticated_client as _authenticated_client
from .runtime.http import client as _client
from .runtime.http.security import Credential, Scheme
from .runtime.retry import RetryPolicy

__all__ = ["DEFAULT_BASE_URL", "SERVERS", "AuthenticatedClient", "Client", "RetryPolicy"]

DEFAULT_BASE_URL = "https://tides.example/v1"

SERVERS = ("https://tides.example/v1",)
"""The URLs of the document, with their variables in braces."""


class Client(_client.Client):
    """Sends the requests of operations.

    Args:
        base_url: Where the API is; the default is the first server of the document.
        key: An API key, sent as 'X-Tides-Key' in the header. The key of your account.

        settings: Those of every client: `token`, `headers`, `timeout`, `retry` and more, see `runtime.http.client.Client`.
    """

    default_base_url = "https://tides.example/v1"
    default_server_variables = {}
    security_schemes = {
        "key": Scheme("apiKey", "header", "X-Tides-Key"),
    }

    def __init__(
        self,
        base_url: str | None = None,
        *,
        key: Credential | None = None,
        **settings: Unpack[_client.Settings],
    ) -> None:
        super().__init__(
            base_url,
            credentials={
                "key": key,
            },
            **settings,
        )


class AuthenticatedClient(_authenticated_client.AuthenticatedClient, Client):
    """A client that must have a token; takes the arguments of `Client`."""
