# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .function_tool_allowed_caller import FunctionToolAllowedCaller


class FunctionTool(ApiModel):
    """A function in your code that the model may call.

    The model returns a `function_call` item; run the function and send back a `function_call_output` item.

    Attributes:
        type: Type of the tool, always `function`.
        name: Name of the function, unique among the tools of the request.
        description: Description of the function, which the model uses to decide when and how to call it.
        parameters: JSON Schema of the arguments. Null for a function without arguments.
        strict: Whether the arguments must follow `parameters` exactly. If null or absent, the provider's default
            applies.
        allowed_callers: Who may call the function. If null or absent, there is no restriction.
        async_: Whether the model may continue before the output is available. Run the call as usual and send its
            output with the same `call_id` in a later request. Providers that do not support this ignore it.
        defer_loading: Whether to hide the definition from the model until a tool search finds it, which saves input
            tokens. A request with a search tool needs at least one tool without this flag. Without a search tool,
            OpenRouter may add one; otherwise the model sees the definition immediately.
        output_schema: JSON Schema of the function's return value. Null or absent if unspecified.
    """

    _renamed = {
        "async": "async_",
    }

    type: Literal["function"] = "function"
    name: str
    description: str | None | Unset = UNSET
    parameters: dict[str, Any] | None
    strict: bool | None | Unset = UNSET
    allowed_callers: list[FunctionToolAllowedCaller] | None | Unset = UNSET
    async_: bool | Unset = UNSET
    defer_loading: bool | Unset = UNSET
    output_schema: dict[str, Any] | None | Unset = UNSET
