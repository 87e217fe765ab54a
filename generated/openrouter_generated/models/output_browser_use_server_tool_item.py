# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_call_status import ToolCallStatus


class OutputBrowserUseServerToolItem(ApiModel):
    """A step in a browser by the `openrouter:browser_use` tool.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        status: How far the item has come.
        action: What is done, for example `screenshot`.
        screenshotB64: Picture of the browser, Base64.
    """

    _spellings = {
        "screenshot_b64": "screenshotB64",
    }

    type: Literal["openrouter:browser_use"] = "openrouter:browser_use"
    id: str | Unset = UNSET
    status: ToolCallStatus
    action: str | Unset = UNSET
    screenshotB64: str | Unset = UNSET

    @property
    def screenshot_b64(self) -> str | Unset:
        """The same as `screenshotB64`."""
        return self.screenshotB64

    @screenshot_b64.setter
    def screenshot_b64(self, value: str | Unset) -> None:
        self.screenshotB64 = value
