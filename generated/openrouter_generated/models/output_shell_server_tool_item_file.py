# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from .container_file_citation import ContainerFileCitation


class OutputShellServerToolItemFile(ContainerFileCitation):
    """A file that the server's shell call created or changed."""
