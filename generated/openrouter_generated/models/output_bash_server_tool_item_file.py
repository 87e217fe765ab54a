# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from .container_file_citation import ContainerFileCitation


class OutputBashServerToolItemFile(ContainerFileCitation):
    """A file that the command created or changed."""
