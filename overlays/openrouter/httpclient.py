"""See `openrouter_responses.httpclient`."""

import sys

import openrouter_responses.httpclient as _module

sys.modules[__name__] = _module
