"""The import names of OpenRouter's official package, for the library `openrouter_responses`.

Each module has the name and the place of the official one, so that the package installed last replaces the other's files.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import __version__ as __version__

if TYPE_CHECKING:
    from openrouter_responses import UNSET as UNSET
    from openrouter_responses import AsyncEventStream as AsyncEventStream
    from openrouter_responses import AsyncHttpClient as AsyncHttpClient
    from openrouter_responses import EventStream as EventStream
    from openrouter_responses import HttpClient as HttpClient
    from openrouter_responses import Meta as Meta
    from openrouter_responses import NoResponseError as NoResponseError
    from openrouter_responses import OpenRouter as OpenRouter
    from openrouter_responses import OpenRouterError as OpenRouterError
    from openrouter_responses import ResponseValidationError as ResponseValidationError
    from openrouter_responses import StreamInterruptedError as StreamInterruptedError

    from . import components as components
    from . import errors as errors
    from . import operations as operations
    from . import types as types
    from . import utils as utils

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
    "errors",
    "operations",
    "types",
    "utils",
]

VERSION = __version__

_MODULES = frozenset((
    "_hooks", "_hooks.sdkhooks", "_hooks.types", "_version", "beta", "beta_responses", "components", "errors", "httpclient",
    "operations", "responses", "sdk", "types", "types.basemodel", "utils", "utils.eventstreaming", "utils.retries",
))  # fmt: skip


_OWN_MODULES = frozenset((
    "companions", "contract", "conversation", "media", "params", "results", "structured", "testing",
))  # fmt: skip
"""Modules that only this library has."""


class _Guard:
    """Refuses modules that are not this package's, though the official package may have left their files in its folders."""

    @staticmethod
    def find_spec(fullname: str, path: object = None, target: object = None) -> None:
        """Raise ModuleNotFoundError for another module of this package; leave all others to Python."""
        if not fullname.startswith("openrouter."):
            return
        name = fullname.partition(".")[2]
        if name in _OWN_MODULES:
            raise ModuleNotFoundError(
                f"{fullname} has this library's own name alone: import openrouter_responses.{name}"
            )
        if name not in _MODULES:
            # Without `name=`: of an error that has it, `from openrouter import chat` shows another message than this one.
            raise ModuleNotFoundError(
                f"{fullname} is not in openrouter-responses, which provides `openrouter` here and has the Responses API "
                "and what is around it alone. If you need it from OpenRouter's official package, run "
                "`pip install --force-reinstall openrouter` and import this library as `openrouter_responses`."
            )


sys.meta_path.insert(0, _Guard)

if not TYPE_CHECKING:  # a checker would take any name for Any

    def __getattr__(name: str) -> Any:
        if name in _MODULES:
            return import_module(f".{name}", __name__)
        if name not in __all__:
            missing_name = import_module("openrouter_responses._core.missing").missing_name
            raise missing_name(__name__, name)
        return getattr(import_module("openrouter_responses"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
