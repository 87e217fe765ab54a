# Generated from tides.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""The operations, one module each, by tag."""
