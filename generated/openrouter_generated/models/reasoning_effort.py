# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ReasoningEffort: TypeAlias = Union[Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"], str]
"""Reasoning effort, from `max` down to `none`, which turns reasoning off.

A level that a model lacks is mapped to a similar one.
"""
