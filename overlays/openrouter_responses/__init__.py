"""A client of OpenRouter's Responses API.

    from openrouter import OpenRouter

    with OpenRouter(api_key="...") as client:
        result = client.beta.responses.send(model="openai/gpt-4o", input="Tell me a joke")
        print(result.output_text)

Everything public is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__

if TYPE_CHECKING:
    from . import components as components
    from . import contract as contract
    from . import errors as errors
    from . import operations as operations
    from . import types as types
    from . import utils as utils
    from ._core.response_info import Meta as Meta
    from .client import OpenRouter as OpenRouter
    from .errors import NoResponseError as NoResponseError
    from .errors import OpenRouterError as OpenRouterError
    from .errors import ResponseValidationError as ResponseValidationError
    from .errors import StreamInterruptedError as StreamInterruptedError
    from .httpclient import AsyncHttpClient as AsyncHttpClient
    from .httpclient import HttpClient as HttpClient
    from .streaming import AsyncEventStream as AsyncEventStream
    from .streaming import EventStream as EventStream
    from .types import UNSET as UNSET

__all__ = [
    "UNSET",
    "VERSION",
    "AsyncEventStream",
    "AsyncHttpClient",
    "EventStream",
    "HttpClient",
    "Meta",
    "NoResponseError",
    "OpenRouter",
    "OpenRouterError",
    "ResponseValidationError",
    "StreamInterruptedError",
    "__version__",
    "components",
    "contract",
    "errors",
    "operations",
    "types",
    "utils",
]

VERSION = __version__

_HOMES = {
    "UNSET": "types",
    "AsyncEventStream": "streaming",
    "AsyncHttpClient": "httpclient",
    "EventStream": "streaming",
    "HttpClient": "httpclient",
    "Meta": "_core.response_info",
    "NoResponseError": "errors",
    "OpenRouter": "client",
    "OpenRouterError": "errors",
    "ResponseValidationError": "errors",
    "StreamInterruptedError": "errors",
}
_MODULES = frozenset(("components", "contract", "errors", "operations", "types", "utils"))


if not TYPE_CHECKING:  # a checker would take any name for Any

    def __getattr__(name: str) -> Any:
        if name in _MODULES:
            return import_module(f".{name}", __name__)
        if name not in _HOMES:
            from ._core.missing import missing_name

            raise missing_name(__name__, name)
        value = globals()[name] = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
