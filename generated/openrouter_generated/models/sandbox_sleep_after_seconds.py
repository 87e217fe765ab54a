# Generated from the OpenAPI document. Do not edit: change openapi.yaml or generator/ and run `make generate`.
from __future__ import annotations

from typing import TypeAlias

SandboxSleepAfterSeconds: TypeAlias = int
"""Idle time, in seconds, after which a sandbox container goes to sleep and frees its place.

Every command starts the count anew. 900 when left out, at most 2,592,000, which is 30 days.
"""
