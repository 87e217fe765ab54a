"""See `openrouter_responses.streaming`."""

import sys

import openrouter_responses.streaming as _module

sys.modules[__name__] = _module
