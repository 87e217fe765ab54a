# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
"""Operations of one tag."""
