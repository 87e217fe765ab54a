"""See `openrouter_responses.errors`."""

import sys

import openrouter_responses.errors as _module

sys.modules[__name__] = _module
