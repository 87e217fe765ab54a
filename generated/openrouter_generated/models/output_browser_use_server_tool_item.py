# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_call_status import ToolCallStatus


class OutputBrowserUseServerToolItem(ApiModel):
    """An action in a browser with the `openrouter:browser_use` tool.

    Attributes:
        type: Type of the item, always `openrouter:browser_use`.
        id: ID of the item, unique within the response.
        status: Status of the item.
        action: The action, such as `screenshot`.
        screenshotB64: Screenshot of the browser, base64-encoded.
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
