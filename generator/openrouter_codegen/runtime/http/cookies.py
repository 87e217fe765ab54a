"""Cookies of a client, looked for only where a response sets one.

For each response httpx makes two requests of urllib, to have the standard library look for cookies: a tenth of what a call
takes. APIs that take a key seldom set any; what servers in front of them set is kept as by httpx.
"""

from __future__ import annotations

from typing import Any

import httpx


class _CookiesWhereSet(httpx.Cookies):
    """Cookies that look into a response only if it sets one."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Take the cookies of a response."""
        if "set-cookie" in response.headers:
            super().extract_cookies(response)


def look_where_set(client: Any) -> None:
    """Have an `httpx.Client` or `httpx.AsyncClient` look for cookies only in responses that set some."""
    if hasattr(client, "_cookies"):  # as httpx 0.28 has it; without it, each response is looked into
        client._cookies = _CookiesWhereSet(client.cookies.jar)
