# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ServiceTier: TypeAlias = Union[Literal["auto", "default", "flex", "priority", "scale"], str]
"""Service tier that served the request.

Observed: values beyond these, such as `provisioned` and `standard`.
"""
