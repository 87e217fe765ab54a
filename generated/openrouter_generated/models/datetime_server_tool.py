# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .datetime_server_tool_config import DatetimeServerToolConfig


class DatetimeServerTool(ApiModel):
    """Lets the model get the current date and time.

    Attributes:
        type: Type of the tool, always `openrouter:datetime`.
        parameters: Time zone. Default: UTC.
    """

    _decoders = {
        "parameters": ref("DatetimeServerToolConfig"),
    }

    type: Literal["openrouter:datetime"] = "openrouter:datetime"
    parameters: DatetimeServerToolConfig | Unset = UNSET
