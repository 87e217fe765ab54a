# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from .container_file_citation import ContainerFileCitation


class OutputShellServerToolItemFile(ContainerFileCitation):
    """A file that the server's shell call created or changed."""
