# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from .container_file_citation import ContainerFileCitation


class OutputShellCallOutputItemFile(ContainerFileCitation):
    """A file that the shell call created or changed."""
