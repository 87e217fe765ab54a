# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class DatetimeServerToolConfig(ApiModel):
    """Settings of the `openrouter:datetime` tool.

    Attributes:
        timezone: IANA time zone, such as `Europe/Lisbon`. Default: UTC.
    """

    timezone: str | Unset = UNSET
