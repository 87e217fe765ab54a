# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
"""The clients that operations are called with; their default address is the document's first server."""

from __future__ import annotations

from .runtime.http import client as _client

__all__ = ["DEFAULT_BASE_URL", "AuthenticatedClient", "Client"]

DEFAULT_BASE_URL = "https://openrouter.ai/api/v1"


class Client(_client.Client):
    __doc__ = _client.Client.__doc__

    default_base_url = DEFAULT_BASE_URL


class AuthenticatedClient(_client.AuthenticatedClient, Client):
    __doc__ = _client.AuthenticatedClient.__doc__
