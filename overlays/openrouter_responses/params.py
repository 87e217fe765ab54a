"""What `send` and `send_async` take as keyword arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from openrouter_generated import typed_dicts
from openrouter_generated.runtime.annotations import LazyAnnotations, models_of
from openrouter_generated.typed_dicts import ResponsesRequestParams

from ._core.options import CallOptions

__all__ = ["CallOptions", "RunParams", "SendParams"]

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openrouter_generated.typed_dicts import ResponsesRequestToolUnionTypedDict

    class RunParams(ResponsesRequestParams, CallOptions, total=False):
        """All keyword arguments of `send` but `stream` and `tools`."""

    class SendParams(RunParams, total=False):
        """All keyword arguments of `send` but `stream`: fields of the request, and how it is sent."""

        tools: Iterable[ResponsesRequestToolUnionTypedDict] | None

else:
    # The two may be TypedDicts of different modules, `typing` and `typing_extensions`, which cannot be bases of one class.
    _fields = {**ResponsesRequestParams.__annotations__, **CallOptions.__annotations__}
    _tools = {"tools": typed_dicts.ResponsesRequestTypedDict.__annotations__["tools"]}
    RunParams = typed_dicts.TypedDict("RunParams", _fields, total=False)
    RunParams.__doc__ = "All keyword arguments of `send` but `stream` and `tools`."
    SendParams = typed_dicts.TypedDict("SendParams", {**_fields, **_tools}, total=False)
    SendParams.__doc__ = "All keyword arguments of `send` but `stream`: fields of the request, and how it is sent."


def _names() -> Mapping[str, Any]:
    """Return what the annotations name, imported when somebody evaluates them."""
    import httpx

    from .utils import RetryConfig

    return {**vars(typed_dicts), **models_of("openrouter_generated"), "httpx": httpx, "RetryConfig": RetryConfig}


for _params in (CallOptions, RunParams, SendParams):
    _params.__annotations__ = LazyAnnotations(_params.__annotations__, _params.__module__, _names)
