# Generated from openapi.yaml by `openrouter generate`. Do not edit: change the document, and generate again.
from __future__ import annotations

from typing import TypeAlias

SandboxSleepAfterSeconds: TypeAlias = int
"""Idle time in seconds after which a sandbox container goes to sleep and is released.

Every command resets it. Default: 900. Maximum: 2,592,000 (30 days).
"""
