# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

MetadataLevel: TypeAlias = Union[Literal["disabled", "enabled"], str]
"""Value of the header `X-OpenRouter-Metadata`.

`enabled` adds `openrouter_metadata`, which describes the routing, to the response. `disabled` is the default.
"""
