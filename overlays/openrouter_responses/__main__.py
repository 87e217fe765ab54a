"""`python -m openrouter_responses`: the command `openrouter`."""

import sys

from .cli import main

sys.exit(main())
