# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .namespace_function_tool_allowed_caller import NamespaceFunctionToolAllowedCaller


class NamespaceFunctionTool(ApiModel):
    """A function in a namespace.

    It works like a `FunctionTool`, but `parameters` may be left out.

    Attributes:
        type: Tells this tool from the others.
        name: Name by which the model calls the function, unique in the namespace.
        description: Tells the model what the function does and when to use it.
        parameters: JSON Schema of the arguments; null or absent for a function without any.
        strict: Whether arguments must fit `parameters` exactly; null or absent leaves it to the provider.
        allowed_callers: Who may call the function; null or absent sets no limit of its own.
        async_: Whether the model may go on before the output is there. You still run the call and send its output
            with the same `call_id` in a later request. Providers without such calls pay no attention to it.
        defer_loading: Keeps the definition from the model until a tool search turns it up, which saves input
            tokens. A request with a search tool needs at least one tool without this flag; for a request without
            one OpenRouter may add the search, or else the model sees the definition at once.
        output_schema: JSON Schema of what the function returns; null or absent says nothing about it.
    """

    _renamed = {
        "async": "async_",
    }

    type: Literal["function"] = "function"
    name: str
    description: str | None | Unset = UNSET
    parameters: dict[str, Any] | None | Unset = UNSET
    strict: bool | None | Unset = UNSET
    allowed_callers: list[NamespaceFunctionToolAllowedCaller] | None | Unset = UNSET
    async_: bool | Unset = UNSET
    defer_loading: bool | Unset = UNSET
    output_schema: dict[str, Any] | None | Unset = UNSET
