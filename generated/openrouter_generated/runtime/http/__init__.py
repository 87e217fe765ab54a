# Copied from openrouter_codegen/runtime. Do not edit: change the file there and run `make generate`.
"""The half of the runtime that touches httpx: it builds requests, sends them, reads responses, and sleeps between attempts."""
