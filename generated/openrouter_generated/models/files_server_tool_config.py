# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from ..runtime.model import ApiModel


class FilesServerToolConfig(ApiModel):
    """Settings of the `openrouter:files` tool.

    There are none at present.
    """
