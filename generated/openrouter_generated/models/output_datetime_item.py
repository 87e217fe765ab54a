# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .failable_tool_call_status import FailableToolCallStatus


class OutputDatetimeItem(ApiModel):
    """The current date and time, from the `openrouter:datetime` tool.

    Attributes:
        type: Type of the item, always `openrouter:datetime`.
        id: ID of the item, unique within the response.
        status: Status of the item.
        datetime: Date and time, ISO 8601.
        timezone: IANA time zone, such as `Europe/Berlin`.
        error: Error message. Only with status `failed`.
    """

    _spellings = {
        "datetime_": "datetime",
    }

    type: Literal["openrouter:datetime"] = "openrouter:datetime"
    id: str | Unset = UNSET
    status: FailableToolCallStatus
    datetime: str
    timezone: str
    error: str | Unset = UNSET

    @property
    def datetime_(self) -> str:
        """The same as `datetime`."""
        return self.datetime

    @datetime_.setter
    def datetime_(self, value: str) -> None:
        self.datetime = value
