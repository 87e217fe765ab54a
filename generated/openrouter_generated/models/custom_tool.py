# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .format_ import Format


class CustomTool(ApiModel):
    """A tool of your program that takes free text instead of JSON arguments.

    The model answers with a `custom_tool_call` item; you send back a `custom_tool_call_output` item.

    Attributes:
        type: Tells this tool from the others.
        name: Name by which the model calls the tool, unique among the tools of the request.
        description: Tells the model what the tool does and when to use it.
        format: What the text may look like; absent means any text.
        async_: Whether the model may go on before the output is there. You still run the call and send its output
            with the same `call_id` in a later request. Providers without such calls pay no attention to it.
        defer_loading: Keeps the definition from the model until a tool search turns it up, which saves input
            tokens.
    """

    _renamed = {
        "async": "async_",
    }

    _decoders = {
        "format": ref("Format"),
    }

    _spellings = {
        "format_": "format",
    }

    type: Literal["custom"] = "custom"
    name: str
    description: str | Unset = UNSET
    format: Format | Unset = UNSET
    async_: bool | Unset = UNSET
    defer_loading: bool | Unset = UNSET

    @property
    def format_(self) -> Format | Unset:
        """The same as `format`."""
        return self.format

    @format_.setter
    def format_(self, value: Format | Unset) -> None:
        self.format = value
