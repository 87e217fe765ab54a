# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..runtime.decode import ref
from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pdf_parser_options import PDFParserOptions


class FileParserPlugin(ApiModel):
    """Converts files of the input into text that the model can read.

    Attributes:
        id: ID of the plugin, always `file-parser`.
        enabled: Whether the plugin is enabled for this request. Default: true.
        pdf: Settings for PDF files.
    """

    _decoders = {
        "pdf": ref("PDFParserOptions"),
    }

    id: Literal["file-parser"] = "file-parser"
    enabled: bool | Unset = UNSET
    pdf: PDFParserOptions | Unset = UNSET
