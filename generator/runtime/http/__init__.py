"""The half of the runtime that touches httpx: it builds requests, sends them and reads responses."""
