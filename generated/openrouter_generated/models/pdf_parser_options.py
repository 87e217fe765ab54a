# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..runtime.model import ApiModel
from ..runtime.unset import UNSET, Unset

if TYPE_CHECKING:
    from .pdf_parser_engine import PDFParserEngine


class PDFParserOptions(ApiModel):
    """Settings of the file parser for PDF files.

    Attributes:
        engine: Engine that parses PDF files. If absent, OpenRouter chooses.
    """

    engine: PDFParserEngine | Unset = UNSET
