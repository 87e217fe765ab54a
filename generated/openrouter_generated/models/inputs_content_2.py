# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, Union

from ..runtime.decode import each, ref

if TYPE_CHECKING:
    from .output_message_item_content import OutputMessageItemContent

InputsContent2: TypeAlias = Union[str, "list[OutputMessageItemContent]"]
"""Content of a message of the model that is sent back, as a plain text or in parts."""

decode = each(ref("OutputMessageItemContent"))
