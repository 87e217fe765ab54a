# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import each, ref

if TYPE_CHECKING:
    from .output_message_item_content import OutputMessageItemContent

InputsContent2: TypeAlias = Union[str, "list[OutputMessageItemContent]"]
"""Content of an assistant message that is sent back, as a string or as parts."""

decode = each(ref("OutputMessageItemContent"))
