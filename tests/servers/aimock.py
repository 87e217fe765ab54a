"""What one test knows of the server aimock, which serves several."""

from __future__ import annotations

import uuid
from typing import Any

import httpx

from servers.real_servers import AIMOCK_KEY


class AimockTest:
    """aimock, with counters and a journal of its own for one test.

    Attributes:
        url: Its URL.
        id: Name of the test, by which the server counts matches.
    """

    def __init__(self, root: str, prefix: str = "/v1") -> None:
        self.root = root
        self.url = root + prefix
        self.id = uuid.uuid4().hex

    def client(self, **settings: Any) -> dict[str, Any]:
        """Return settings of the client: the key, and a header with this test's name."""
        return {"api_key": AIMOCK_KEY, "extra_headers": {"X-Test-Id": self.id}, **settings}

    def received(self) -> list[dict[str, Any]]:
        """Return the journal's entries for this test."""
        headers = {"Authorization": f"Bearer {AIMOCK_KEY}"}
        response = httpx.get(f"{self.root}/__aimock/journal", headers=headers, trust_env=False, verify=False)
        return [entry for entry in response.json() if entry["headers"].get("x-test-id") == self.id]
