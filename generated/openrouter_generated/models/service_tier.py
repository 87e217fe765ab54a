# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ServiceTier: TypeAlias = Union[Literal["auto", "default", "flex", "priority", "scale"], str]
"""Service tier that served the request.

Observed: values beyond these, such as `provisioned` and `standard`.
"""
