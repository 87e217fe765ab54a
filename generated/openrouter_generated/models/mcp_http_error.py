# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class McpHTTPError(ApiModel):
    """The HTTP request to the MCP server failed.

    Attributes:
        type: Tells this error from the others.
        code: HTTP status that came back.
        message: What went wrong, in words.
    """

    type: Literal["http_error"] = "http_error"
    code: int
    message: str
