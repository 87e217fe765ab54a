# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset


class DeferredRegexSearch(ApiModel):
    """OpenRouter matches the tools against a regular expression written by the model.

    Attributes:
        type: Type of the search, always `regex`.
        max_results: Maximum number of tools that one search returns.
    """

    type: Literal["regex"] = "regex"
    max_results: int | Unset = UNSET
