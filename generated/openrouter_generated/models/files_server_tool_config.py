# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from ..runtime.model import ApiModel


class FilesServerToolConfig(ApiModel):
    """Settings of the `openrouter:files` tool.

    There are none at present.
    """
