"""What templates are filled with: from a rewritten document to Python source."""
