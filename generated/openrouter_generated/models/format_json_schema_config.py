# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Any, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class FormatJSONSchemaConfig(ApiModel):
    """JSON output that follows a JSON Schema.

    Attributes:
        type: Type of the format, always `json_schema`.
        name: Name of the format. The model may see it.
        description: Description of the format, for the model.
        schema: JSON Schema of the output.
        strict: Whether the output must follow the schema exactly, if the model supports it. If null or absent, the
            provider's default applies.
    """

    _spellings = {
        "schema_": "schema",
    }

    type: Literal["json_schema"] = "json_schema"
    name: str
    description: str | Unset = UNSET
    schema: dict[str, Any]
    strict: bool | None | Unset = UNSET

    @property
    def schema_(self) -> dict[str, Any]:
        """The same as `schema`."""
        return self.schema

    @schema_.setter
    def schema_(self, value: dict[str, Any]) -> None:
        self.schema = value
