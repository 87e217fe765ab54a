# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

ResponseIncludesEnum: TypeAlias = Union[
    Literal[
        "file_search_call.results",
        "message.input_image.image_url",
        "computer_call_output.output.image_url",
        "reasoning.encrypted_content",
        "code_interpreter_call.outputs",
    ],
    str,
]
"""Additional data to include in the output.

The values add file search results, image URLs in messages or computer output, encrypted reasoning (needed to send
it back), or outputs of the code interpreter.
"""
