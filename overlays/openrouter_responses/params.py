"""What `send` and `send_async` take as keyword arguments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypedDict

from openrouter_generated import typed_dicts
from openrouter_generated.runtime.annotations import annotate, models_of
from openrouter_generated.typed_dicts import ResponsesRequestParams

from ._core.call_options import CallOptions, RequestOptions

__all__ = ["CallOptions", "RequestOptions", "RunParams", "RunSettings", "RunStreamParams", "SendParams"]


class RunSettings(TypedDict, total=False):
    """How a run goes; see `Responses.run`."""

    max_turns: int
    max_cost: float | None
    max_parallel: int
    tool_errors: Literal["report", "raise"]
    approve: Callable[[ToolCall], Any] | None
    on_checkpoint: Callable[[dict[str, Any]], object] | None
    checkpoint: Mapping[str, Any] | None
    decisions: Mapping[str, bool | str] | None
    in_doubt: Literal["raise", "again", "report"]


if TYPE_CHECKING:
    from collections.abc import Iterable

    from openrouter_generated.typed_dicts import ResponsesRequestToolUnionTypedDict

    from .tools import ToolCall

    class RunParams(ResponsesRequestParams, CallOptions, total=False):
        """All keyword arguments of `send` but `stream` and `tools`."""

    class RunStreamParams(RunParams, RunSettings, total=False):
        """All keyword arguments of `run_stream` but `tools`."""

    class SendParams(RunParams, total=False):
        """All keyword arguments of `send` but `stream`: fields of the request, and how it is sent."""

        tools: Iterable[ResponsesRequestToolUnionTypedDict] | None

else:
    # The two may be TypedDicts of different modules, `typing` and `typing_extensions`, which cannot be bases of one class.
    _fields = {**ResponsesRequestParams.__annotations__, **CallOptions.__annotations__}
    _tools = {"tools": typed_dicts.ResponsesRequestTypedDict.__annotations__["tools"]}
    RunParams = typed_dicts.TypedDict("RunParams", _fields, total=False)
    RunParams.__doc__ = "All keyword arguments of `send` but `stream` and `tools`."
    RunStreamParams = typed_dicts.TypedDict("RunStreamParams", {**_fields, **RunSettings.__annotations__}, total=False)
    RunStreamParams.__doc__ = "All keyword arguments of `run_stream` but `tools`."
    SendParams = typed_dicts.TypedDict("SendParams", {**_fields, **_tools}, total=False)
    SendParams.__doc__ = "All keyword arguments of `send` but `stream`: fields of the request, and how it is sent."


def _names() -> Mapping[str, Any]:
    """Return what the annotations name, imported when somebody evaluates them."""
    import httpx

    from .tools import ToolCall
    from .utils import RetryConfig

    return {
        "ToolCall": ToolCall,
        **vars(typed_dicts),
        **models_of("openrouter_generated"),
        "httpx": httpx,
        "RetryConfig": RetryConfig,
    }


for _params in (RequestOptions, CallOptions, RunParams, RunSettings, RunStreamParams, SendParams):
    annotate(_params, _names)
