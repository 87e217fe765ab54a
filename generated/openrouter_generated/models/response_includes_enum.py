# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
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
"""A detail to include: the hits of file searches, the URLs of images in messages or in computer output, the ...

A detail to include: the hits of file searches, the URLs of images in messages or in computer output, the encrypted
reasoning (needed to send it back), or what the code interpreter printed.
"""
