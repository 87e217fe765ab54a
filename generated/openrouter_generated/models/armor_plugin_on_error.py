# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ArmorPluginOnError: TypeAlias = Union[Literal["log", "block"], str]
"""What becomes of a call that could not be judged, for example after a timeout: `block` rejects it, `log` lets it ...

What becomes of a call that could not be judged, for example after a timeout: `block` rejects it, `log` lets it
through. Absent means `block`.
"""
