# Runtime of generated packages, copied by `openrouter generate`. Do not edit: it is replaced.
"""The half of the runtime that touches httpx: it builds requests, sends them, reads responses, and sleeps between attempts."""
