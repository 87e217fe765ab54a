# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .prompt_cache_breakpoint import PromptCacheBreakpoint


class InputText(ApiModel):
    """A text part.

    Attributes:
        type: Type of the content part, always `input_text`.
        text: The text.
        prompt_cache_breakpoint: Marks the end of a cacheable prefix of the prompt. If null or absent, there is no
            breakpoint.
    """

    _decoders = {
        "prompt_cache_breakpoint": ref("PromptCacheBreakpoint"),
    }

    type: Literal["input_text"] = "input_text"
    text: str
    prompt_cache_breakpoint: PromptCacheBreakpoint | None | Unset = UNSET
