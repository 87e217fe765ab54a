"""The official package's registry of hooks, which refuses them: a hook that is never called would go unnoticed."""

from __future__ import annotations

from typing import NoReturn

from .types import AfterErrorHook, AfterSuccessHook, BeforeRequestHook, SDKInitHook


class SDKHooks:
    """A registry that stays empty."""

    def register_sdk_init_hook(self, hook: SDKInitHook) -> None:
        """Raise NotImplementedError: pass settings to `OpenRouter`."""
        _refuse("sdk_init", "pass settings to OpenRouter(...)")

    def register_before_request_hook(self, hook: BeforeRequestHook) -> None:
        """Raise NotImplementedError: `on_request` of `OpenRouter` sees each request."""
        _refuse("before_request", "pass OpenRouter(on_request=...), or an httpx client with event hooks")

    def register_after_success_hook(self, hook: AfterSuccessHook) -> None:
        """Raise NotImplementedError: `on_response` of `OpenRouter` sees each response."""
        _refuse("after_success", "pass OpenRouter(on_response=...)")

    def register_after_error_hook(self, hook: AfterErrorHook) -> None:
        """Raise NotImplementedError: `on_response` and `on_retry` of `OpenRouter` see what failed."""
        _refuse("after_error", "pass OpenRouter(on_response=..., on_retry=...)")


def _refuse(name: str, instead: str) -> NoReturn:
    raise NotImplementedError(f"openrouter-responses does not call {name} hooks: {instead}")
