"""See `openrouter_responses.types`."""

import sys

import openrouter_responses.types as _module

sys.modules[__name__] = _module
