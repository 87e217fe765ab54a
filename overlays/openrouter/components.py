"""See `openrouter_responses.components`."""

import sys

import openrouter_responses.components as _module

sys.modules[__name__] = _module
