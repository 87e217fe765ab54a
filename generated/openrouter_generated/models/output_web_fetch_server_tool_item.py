# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_call_status import ToolCallStatus


class OutputWebFetchServerToolItem(ApiModel):
    """A web page fetched with the `openrouter:web_fetch` tool.

    Attributes:
        type: Type of the item, always `openrouter:web_fetch`.
        id: ID of the item, unique within the response.
        status: Status of the item.
        url: URL of the page.
        title: Title of the page.
        content: Text of the page.
        httpStatus: HTTP status code of the page, such as 200.
        error: Error message if the page could not be fetched.
    """

    _spellings = {
        "http_status": "httpStatus",
    }

    type: Literal["openrouter:web_fetch"] = "openrouter:web_fetch"
    id: str | Unset = UNSET
    status: ToolCallStatus
    url: str | Unset = UNSET
    title: str | Unset = UNSET
    content: str | Unset = UNSET
    httpStatus: int | Unset = UNSET
    error: str | Unset = UNSET

    @property
    def http_status(self) -> int | Unset:
        """The same as `httpStatus`."""
        return self.httpStatus

    @http_status.setter
    def http_status(self, value: int | Unset) -> None:
        self.httpStatus = value
