# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
"""Small types that models and operations share."""

from __future__ import annotations

from .runtime.types import File, FileContent, FileTypes, Response
from .runtime.unset import UNSET, Unset

__all__ = ["UNSET", "File", "FileContent", "FileTypes", "Response", "Unset"]
