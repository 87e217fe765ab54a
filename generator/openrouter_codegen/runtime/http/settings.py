"""The settings of every client, whatever its document."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, TypedDict

import httpx

from ..retry import RetryPolicy
from .security import Credential


class Settings(TypedDict, total=False):
    """The arguments of `Client` that are the same for every document."""

    token: Credential | None
    headers: Mapping[str, str] | None
    cookies: Mapping[str, str] | None
    timeout: httpx.Timeout | float | None
    verify_ssl: Any
    follow_redirects: bool
    raise_on_unexpected_status: bool
    raise_on_error_status: bool
    httpx_args: Mapping[str, Any] | None
    servers: Mapping[str, str] | None
    retry: RetryPolicy | None
    retry_methods: Collection[str]
    total_timeout: float | None
