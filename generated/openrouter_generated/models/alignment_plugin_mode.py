# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

AlignmentPluginMode: TypeAlias = Union[Literal["enforce", "audit"], str]
"""`enforce` holds back a turn that breaks a rule, tries again and in the end fails; `audit` only records the verdicts.

Absent means `audit`.
"""
