"""Fixtures of the tests of faults."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.fixture(params=[None, 1, "events"], ids=["whole", "by-bytes", "by-events"])
def chunks(request: pytest.FixtureRequest) -> Any:
    """How a body is cut into chunks; it is to make no difference."""
    return request.param
