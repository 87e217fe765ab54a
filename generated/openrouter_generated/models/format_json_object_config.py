# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class FormatJSONObjectConfig(ApiModel):
    """Any JSON object.

    Ask for JSON in the prompt as well; for a fixed shape use `json_schema`.

    Attributes:
        type: Tells this format from the others.
    """

    type: Literal["json_object"] = "json_object"
