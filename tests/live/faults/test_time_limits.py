"""Default time limits suit a generation, and one without a response in time is not requested twice."""

from __future__ import annotations

import pytest

from live.calls import check_requests
from openrouter_responses import errors
from openrouter_responses.testing import RawResponse, Server
from payloads import STREAM, Json, message, response
from support import ASK, Api, short_read_timeout

pytestmark = pytest.mark.usefixtures("certificates_are_read_once")


def test_the_default_limits_suit_a_generation(api: Api) -> None:
    limits: list[Json] = []
    client = {"on_request": lambda request: limits.append(request.extensions["timeout"])}
    with Server([RawResponse.json(response(message()), delay=0.15), RawResponse.stream(STREAM)]) as server:
        assert api.send(server.url, client=client, **ASK).meta.attempts == 1
        api.stream(server.url, client=client, **ASK)
        assert len(server.requests) == 2
    assert [(each["connect"], each["write"], each["read"]) for each in limits] == [(10, 30, 600), (10, 30, 120)]


@pytest.mark.parametrize("stream", [False, True], ids=["json", "stream"])
def test_a_read_timeout_is_not_retried(api: Api, stream: bool, delays: list[float]) -> None:
    with Server(RawResponse(delay=float("inf"))) as server:
        with pytest.raises(errors.APITimeoutError) as caught:
            (api.stream if stream else api.send)(server.url, **ASK, timeout=short_read_timeout(0.1))
        check_requests(server, 1)
        server.wait_for(lambda: server.open_connections == 0)
    assert (caught.value.attempts, delays) == (1, [])
