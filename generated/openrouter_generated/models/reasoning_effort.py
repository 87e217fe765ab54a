# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ReasoningEffort: TypeAlias = Union[Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"], str]
"""Reasoning effort, from `max` down to `none`, which turns reasoning off.

A level that a model lacks is mapped to a similar one.
"""
