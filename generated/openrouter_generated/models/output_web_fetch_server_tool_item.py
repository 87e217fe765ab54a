# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .tool_call_status import ToolCallStatus


class OutputWebFetchServerToolItem(ApiModel):
    """A page fetched by the `openrouter:web_fetch` tool.

    Attributes:
        type: Tells this item from the others.
        id: Id of the item, unique in the response.
        status: How far the item has come.
        url: Address of the page.
        title: Title of the page.
        content: Text of the page.
        httpStatus: HTTP status that the page answered with, for example 200.
        error: Why the page could not be fetched.
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
