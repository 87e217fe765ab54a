"""The types of the official package's hooks: enough to import, to subclass and to annotate with."""

from __future__ import annotations

from typing import Any, Protocol

import httpx


class HookContext:
    """What a hook receives about the call."""

    base_url: str
    operation_id: str


class BeforeRequestContext(HookContext):
    """The context of `BeforeRequestHook`."""


class AfterSuccessContext(HookContext):
    """The context of `AfterSuccessHook`."""


class AfterErrorContext(HookContext):
    """The context of `AfterErrorHook`."""


class SDKInitHook(Protocol):
    """Changes the settings of a client."""

    def sdk_init(self, config: Any) -> Any:
        """Return the settings to use."""
        ...


class BeforeRequestHook(Protocol):
    """Changes a request."""

    def before_request(self, hook_ctx: BeforeRequestContext, request: httpx.Request) -> httpx.Request | Exception:
        """Return the request to send, or an exception to raise."""
        ...


class AfterSuccessHook(Protocol):
    """Changes a response."""

    def after_success(self, hook_ctx: AfterSuccessContext, response: httpx.Response) -> httpx.Response | Exception:
        """Return the response to use, or an exception to raise."""
        ...


class AfterErrorHook(Protocol):
    """Changes the outcome of a request that failed."""

    def after_error(
        self, hook_ctx: AfterErrorContext, response: httpx.Response | None, error: Exception | None
    ) -> tuple[httpx.Response | None, Exception | None] | Exception:
        """Return the response or the exception to use."""
        ...
