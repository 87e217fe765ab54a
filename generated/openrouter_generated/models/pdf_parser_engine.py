# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

PDFParserEngine: TypeAlias = Union[Literal["mistral-ocr", "native", "cloudflare-ai", "pdf-text"], str]
"""Engine that parses PDF files.

`mistral-ocr` also recognizes scanned pages, `native` passes the file to the model, `cloudflare-ai` extracts the
text. `pdf-text` is deprecated and means `cloudflare-ai`.
"""
