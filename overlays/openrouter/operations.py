"""See `openrouter_responses.operations`."""

import sys

import openrouter_responses.operations as _module

sys.modules[__name__] = _module
