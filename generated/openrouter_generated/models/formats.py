# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias, Union

from ..runtime.decode import tagged
from ..runtime.model import UnknownModel

if TYPE_CHECKING:
    from .format_json_object_config import FormatJSONObjectConfig
    from .format_json_schema_config import FormatJSONSchemaConfig
    from .format_text_config import FormatTextConfig


class UnknownFormats(UnknownModel):
    """A member of `Formats` whose `type` the document does not know; `raw` is the object as it came."""

    type: Literal["UNKNOWN"] = "UNKNOWN"


Formats: TypeAlias = Union["FormatTextConfig", "FormatJSONObjectConfig", "FormatJSONSchemaConfig", "UnknownFormats"]
"""Shape that the text answer must have."""

decode = tagged(
    "type",
    {
        "text": "FormatTextConfig",
        "json_object": "FormatJSONObjectConfig",
        "json_schema": "FormatJSONSchemaConfig",
    },
    UnknownFormats.from_dict,
)
