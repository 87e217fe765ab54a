"""Limits of a client and of the models that it asks for."""

from __future__ import annotations

from ._core.rate_gate import Limits

__all__ = ["Limits"]
