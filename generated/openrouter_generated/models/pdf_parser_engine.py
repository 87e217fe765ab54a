# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import Literal, TypeAlias, Union

PDFParserEngine: TypeAlias = Union[Literal["mistral-ocr", "native", "cloudflare-ai", "pdf-text"], str]
"""What reads a PDF file: `mistral-ocr` recognizes scanned pages too, `native` leaves it to the model, `cloudflare- ...

What reads a PDF file: `mistral-ocr` recognizes scanned pages too, `native` leaves it to the model, `cloudflare-ai`
extracts the text. `pdf-text` is deprecated and means `cloudflare-ai`.
"""
