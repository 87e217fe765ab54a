"""The half of the runtime that touches httpx: it builds requests, sends them, reads responses, and sleeps between attempts."""
