# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TypeAlias, Union

ResponsesRequestStop: TypeAlias = Union[str, "list[str]"]
"""One stop sequence or a list of up to 4."""
