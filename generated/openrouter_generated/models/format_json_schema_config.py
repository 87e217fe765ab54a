# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class FormatJSONSchemaConfig(ApiModel):
    """JSON that follows a JSON Schema.

    Attributes:
        type: Tells this format from the others.
        name: Name of the format; the model may see it.
        description: What the format is for, as a hint to the model.
        schema: JSON Schema of the answer.
        strict: True makes the model keep to the schema exactly, where it can. Null or absent means the provider's
            default.
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
