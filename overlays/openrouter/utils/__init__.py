"""See `openrouter_responses.utils`."""

import sys

import openrouter_responses.utils as _module

sys.modules[__name__] = _module
