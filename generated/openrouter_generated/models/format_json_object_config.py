# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class FormatJSONObjectConfig(ApiModel):
    """JSON object output.

    The prompt has to ask for JSON as well. To enforce a schema, use `json_schema`.

    Attributes:
        type: Type of the format, always `json_object`.
    """

    type: Literal["json_object"] = "json_object"
