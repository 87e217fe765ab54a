# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .format_json_object_config import FormatJSONObjectConfig
    from .format_json_schema_config import FormatJSONSchemaConfig
    from .format_text_config import FormatTextConfig


class UnknownFormats(UnknownModel):
    """A member of `Formats` with an unknown `type`.

    `raw` is the object as received.
    """

    type: Literal["UNKNOWN"] = "UNKNOWN"


Formats: TypeAlias = Union["FormatTextConfig", "FormatJSONObjectConfig", "FormatJSONSchemaConfig", "UnknownFormats"]
"""Format of the text output."""

decode = tagged(
    "type",
    {
        "text": "FormatTextConfig",
        "json_object": "FormatJSONObjectConfig",
        "json_schema": "FormatJSONSchemaConfig",
    },
    UnknownFormats.from_dict,
)
