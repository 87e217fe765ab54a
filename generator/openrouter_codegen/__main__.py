"""`python -m openrouter_codegen generate SPEC OUT`: what the command `openrouter` does with documents."""

from __future__ import annotations

import sys

from .command import main

if __name__ == "__main__":
    sys.exit(main())
