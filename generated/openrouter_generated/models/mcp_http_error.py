# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel


class McpHTTPError(ApiModel):
    """The HTTP request to the MCP server failed.

    Attributes:
        type: Type of the error, always `http_error`.
        code: HTTP status code of the response.
        message: Human-readable error message.
    """

    type: Literal["http_error"] = "http_error"
    code: int
    message: str
