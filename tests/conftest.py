"""Fixtures of all tests."""

from __future__ import annotations

import gc
import signal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from support import Api

SHARED = Path(__file__).parent.parent.parent / "shared"
"""Real recordings and documents, next to the checkout; tests that need them skip loudly where it is absent."""

# How fast the machine is, and what else it does, is not a property of what is tested.
settings.register_profile("any-machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any-machine")

# A shell starts what runs in its background deaf to Ctrl-C, and so it would be to the tests that send it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(params=["sync", "async"])
def api(request: pytest.FixtureRequest) -> Api:
    """The client, called in both ways."""
    return Api(request.param)


@pytest.fixture(autouse=True)
def _no_settings_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "BASE_URL", "HTTP_REFERER", "X_OPEN_ROUTER_TITLE", "X_OPEN_ROUTER_CATEGORIES"):
        monkeypatch.delenv(f"OPENROUTER_{name}", raising=False)


def shared(name: str) -> Path:
    """Return a folder of real material, or skip."""
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"{path} is absent: the tests against real material did not run")
    return path


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Let what a test has dropped on purpose warn where that is ignored, and not in a test that comes later."""
    if any("ResourceWarning" in str(mark.args) for mark in item.iter_markers("filterwarnings")):
        gc.collect()
