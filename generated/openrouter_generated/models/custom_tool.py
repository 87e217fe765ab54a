# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .format_ import Format


class CustomTool(ApiModel):
    """A tool in your code that takes free text instead of JSON arguments.

    The model returns a `custom_tool_call` item; send back a `custom_tool_call_output` item.

    Attributes:
        type: Type of the tool, always `custom`.
        name: Name of the tool, unique among the tools of the request.
        description: Description of the tool, which the model uses to decide when and how to call it.
        format: Format of the input text. If absent, any text is allowed.
        async_: Whether the model may continue before the output is available. Run the call as usual and send its
            output with the same `call_id` in a later request. Providers that do not support this ignore it.
        defer_loading: Whether to hide the definition from the model until a tool search finds it, which saves input
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
