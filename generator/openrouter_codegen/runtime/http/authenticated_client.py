"""A client that must have a token."""

from __future__ import annotations

from typing import Any

from .client import Client
from .security import Credential, Scheme


class AuthenticatedClient(Client):
    """A client that must have a token, and takes the arguments of `Client`.

    Args:
        base_url: Where the API is.
        token: The token, or a function that returns it.
        prefix: What stands before it in the header.
        auth_header_name: The header that it is sent in.
        settings: Those of `Client`.
    """

    def __init__(
        self,
        base_url: str | None = None,
        token: Credential = "",
        prefix: str = "Bearer",
        auth_header_name: str = "Authorization",
        **settings: Any,
    ) -> None:
        if not token:
            raise ValueError("AuthenticatedClient needs a token; use Client for calls without one")
        if (prefix, auth_header_name) == ("Bearer", "Authorization"):
            super().__init__(base_url, token=token, **settings)
            return

        def prefixed() -> str:
            return f"{prefix} {token() if callable(token) else token}".strip()

        super().__init__(base_url, token=prefixed, **settings)
        self._token_scheme = Scheme("apiKey", "header", auth_header_name)
