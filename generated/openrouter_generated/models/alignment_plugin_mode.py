# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

AlignmentPluginMode: TypeAlias = Union[Literal["enforce", "audit"], str]
"""What to do with a turn that breaks a rule.

`enforce` withholds it and retries, up to `max_retries` times, before the request fails; `audit` only records the
results. Default: `audit`.
"""
