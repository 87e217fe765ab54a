"""See `openrouter_responses.responses`."""

import sys

import openrouter_responses.responses as _module

sys.modules[__name__] = _module
