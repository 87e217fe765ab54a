"""The retry policy, which is pure: what is retried, after how long, and when it gives up."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator
from email.utils import formatdate
from typing import Any

import httpx
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from openrouter_generated.runtime.headers import Headers
from openrouter_generated.runtime.retry import (
    Outcome,
    RetryPolicy,
    is_retryable,
    is_sent_again,
    next_delay,
    retry_after,
)
from openrouter_responses.errors._build import outcome_of
from openrouter_responses.utils import BackoffStrategy, RetryConfig
from support import response_info

NOW = 1_800_000_000.0
POLICY = RetryPolicy()


def responded(status: int, headers: dict[str, str] | None = None, **error: Any) -> Outcome:
    """What became of an attempt that got a response, whose body is an error with these fields."""
    pairs = [(name.encode(), value.encode()) for name, value in (headers or {}).items()]
    info = response_info(status, Headers(pairs))._replace(received=NOW)
    return outcome_of(info, status, {"error": error})


def after(
    outcome: Outcome, retries: int = 0, policy: RetryPolicy = POLICY, elapsed: float = 0.0, jitter: float = 0.5
) -> Any:
    return next_delay(policy, retries, outcome, elapsed, jitter)


def asks(value: str, status: int = 503, **rest: Any) -> Outcome:
    return responded(status, {"retry-after": value}, **rest)


# What is retried.


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 529])
def test_retried(status: int) -> None:
    assert is_retryable(POLICY, responded(status))
    assert after(responded(status)) is not None


@pytest.mark.parametrize("status", [504, 520, 521, 522, 523, 524])
def test_a_timeout_of_a_gateway_is_retried_only_if_asked_for(status: int) -> None:
    """The request may have been billed."""
    assert is_retryable(POLICY, responded(status))
    assert after(responded(status)) is None
    assert after(responded(status), policy=POLICY._replace(in_doubt=True)) is not None


@pytest.mark.parametrize("payload", [None, "busy", [], {}, {"detail": "busy"}, {"error": None}])
@pytest.mark.parametrize("status", [500, 502, 503])
def test_an_error_that_is_not_the_api_s_own_may_have_been_billed(status: int, payload: Any) -> None:
    outcome = outcome_of(response_info(status, Headers()), status, payload)
    assert (outcome.processed, after(outcome)) == (True, None)


def test_an_error_of_the_api_that_was_cut_off_may_have_been_billed() -> None:
    outcome = outcome_of(response_info(503, Headers()), 503, {"error": {"code": 503}}, is_whole=False)
    assert (outcome.processed, after(outcome)) == (True, None)


@pytest.mark.parametrize(
    ("status", "billed"),
    [(101, True), (302, None), (400, False), (402, False), (429, False), (499, True), (529, False)],
)
def test_what_a_status_says_of_billing(status: int, billed: bool | None) -> None:
    assert outcome_of(response_info(status, Headers()), status, None).processed is billed


@pytest.mark.parametrize(
    "status", [400, 401, 402, 403, 404, 405, 409, 410, 412, 413, 422, 499, 501, 505, 300, 304, 200, 0]
)
def test_not_retried(status: int) -> None:
    assert not is_retryable(POLICY, responded(status))
    assert after(responded(status)) is None


def test_statuses_are_those_of_the_design() -> None:
    assert {status for status in range(1000) if after(responded(status)) is not None} == {408, 429, 500, 502, 503, 529}


def test_statuses_of_a_response_that_says_nothing_else() -> None:
    retried = {status for status in range(1000) if is_retryable(POLICY, Outcome(status))}
    assert retried == {408, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524, 529}


def test_500_with_an_error_type_is_final() -> None:
    """The server says what failed: the generation had begun."""
    assert not is_retryable(POLICY, responded(500, error_type="server"))
    assert is_retryable(POLICY, responded(503, error_type="provider_overloaded"))


@pytest.mark.parametrize("status", [400, 402, 403, 404, 429, 500, 503])
@pytest.mark.parametrize("retryable", [True, False])
def test_availability_decides(status: int, retryable: bool) -> None:
    outcome = responded(status, availability={"code": "whatever", "retryable": retryable})
    assert is_retryable(POLICY, outcome) is retryable
    assert (after(outcome) is not None) is retryable


@pytest.mark.parametrize("retryable", [None, "true", 1, 0, [], {}])
def test_invalid_availability_is_ignored(retryable: Any) -> None:
    for status in (404, 503):
        outcome = responded(status, availability={"retryable": retryable})
        assert is_retryable(POLICY, outcome) is (status == 503)
    assert not is_retryable(POLICY, responded(404, availability={}))


@pytest.mark.parametrize("connection", [True, False])
@pytest.mark.parametrize("reads", [True, False])
def test_failures(connection: bool, reads: bool) -> None:
    policy = RetryPolicy(connection_errors=connection, in_doubt=reads)
    assert is_sent_again(policy, Outcome(failure="connect")) is connection
    assert is_sent_again(policy, Outcome(failure="closed")) is connection
    assert is_sent_again(policy, Outcome(failure="closed", processed=True)) is (connection and reads)
    assert is_sent_again(policy, Outcome(failure="timeout", processed=True)) is reads


def test_failures_by_default() -> None:
    """A generation that was perhaps done is not paid for twice unless asked for."""
    assert after(Outcome(failure="connect")) is not None
    assert after(Outcome(failure="closed")) is not None
    assert after(Outcome(failure="closed", processed=None)) is None
    assert after(Outcome(failure="timeout", processed=True)) is None


def test_own_statuses() -> None:
    policy = RetryPolicy(statuses=frozenset((418,)))
    assert is_retryable(policy, responded(418))
    assert not is_retryable(policy, responded(503))


# How often.


@pytest.mark.parametrize("most", [0, 1, 2, 7])
def test_max_retries(most: int) -> None:
    policy = RetryPolicy(max_retries=most)
    given_up = [after(responded(503), retries, policy) is None for retries in range(most + 3)]
    assert given_up == [False] * most + [True] * 3


def test_two_retries_by_default() -> None:
    assert [after(responded(503), retries) is None for retries in range(3)] == [False, False, True]


# How long.


def test_full_jitter() -> None:
    policy = RetryPolicy(max_retries=10, initial=0.5, factor=2.0, maximum=8.0)
    for retries, bound in enumerate([0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]):
        assert after(responded(503), retries, policy, jitter=0.0) == 0.0
        assert after(responded(503), retries, policy, jitter=1.0) == bound
        assert after(responded(503), retries, policy, jitter=0.25) == pytest.approx(bound / 4)


def test_backoff_by_default() -> None:
    """Half a second, doubled until it is eight, at most twice."""
    bounds = [after(responded(503), retries, POLICY._replace(max_retries=9), jitter=1.0) for retries in range(7)]
    assert bounds == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0, 8.0]


def test_many_retries_do_not_overflow() -> None:
    policy = RetryPolicy(max_retries=10**9, factor=10.0)
    assert after(responded(503), 10**6, policy, jitter=1.0) == policy.maximum


@pytest.mark.parametrize(("value", "seconds"), [("0", 0.0), ("1", 1.0), ("60", 60.0), ("2.5", 2.5)])
def test_retry_after_in_seconds(value: str, seconds: float) -> None:
    assert asks(value).retry_after == seconds
    assert after(asks(value), jitter=0.0) == seconds
    assert seconds < after(asks(value), jitter=1.0) <= seconds + 0.1, "spread a little, never early"


def test_retry_after_outlasts_the_bound_of_backoff() -> None:
    assert after(asks("45"), policy=RetryPolicy(initial=0.1, maximum=0.2)) >= 45


@pytest.mark.parametrize("value", ["61", "600", "100000"])
def test_retry_after_over_the_cap_gives_up_at_once(value: str) -> None:
    assert after(asks(value)) is None
    assert asks(value).retry_after == float(value)
    assert after(asks(value), policy=RetryPolicy(retry_after_limit=1e10)) is not None


@pytest.mark.parametrize(
    "value",
    [
        "",
        " ",
        "soon",
        "-1",
        "nan",
        "inf",
        "-inf",
        "1,2",
        "1 s",
        "0x10",
        "1_0",
        "\u0661",
        "Mon",
        "Wed, 32 Foo 2026",
        "0 0 0",
    ],
)
def test_invalid_values_are_ignored(value: str) -> None:
    """Then it is as if the header were absent: the backoff's own wait."""
    assert asks(value).retry_after is None
    assert after(asks(value)) == after(responded(503))


@pytest.fixture(params=["UTC", "America/New_York", "Asia/Kolkata"])
def timezone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The computer stands somewhere."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system cannot change its time zone at run time")
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize("form", ["%a, %d %b %Y %H:%M:%S GMT", "%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"])
def test_dates(form: str, timezone: str) -> None:
    """The three forms of RFC 9110, section 5.6.7, all of which are in GMT, wherever the computer stands."""
    moment = time.strftime(form, time.gmtime(NOW + 30))
    assert asks(moment).retry_after == 30.0
    assert after(asks(moment), jitter=0.0) == 30.0


def test_date_of_a_server_elsewhere() -> None:
    assert asks("Fri, 15 Jan 2027 09:00:30 +0100").retry_after == 30.0


def test_date_that_is_past_asks_for_nothing() -> None:
    assert asks(formatdate(NOW - 3600, usegmt=True)).retry_after == 0.0


def test_date_far_off_gives_up_at_once() -> None:
    assert after(asks(formatdate(NOW + 3600, usegmt=True))) is None


def test_httpx_headers() -> None:
    """Their names have no case."""
    assert retry_after(httpx.Headers({"Retry-After": "3"}), NOW) == 3.0


@pytest.mark.parametrize(("asked", "seconds"), [(0, 0.0), (3, 3.0), (2.5, 2.5), (600, 600.0)])
def test_availability_asks(asked: float, seconds: float) -> None:
    assert responded(503, availability={"retryable": True, "retry_after": asked}).retry_after == seconds


@pytest.mark.parametrize("asked", [None, -1, math.nan, math.inf, "3", [], {}, True, pytest.param(10**400, id="huge")])
def test_availability_asks_for_an_invalid_delay(asked: Any) -> None:
    outcome = responded(503, availability={"retryable": True, "retry_after": asked})
    assert outcome.retry_after is None
    assert after(outcome) == after(responded(503))


def test_header_wins_over_availability() -> None:
    availability = {"retryable": True, "retry_after": 7}
    assert asks("3", availability=availability).retry_after == 3.0
    assert asks("soon", availability=availability).retry_after == 7.0, "what is invalid is ignored"


# Other headers that say when to come back.

RESETS: dict[str, tuple[dict[str, str], float]] = {
    "milliseconds": ({"retry-after-ms": "1500"}, 1.5),
    "milliseconds-win": ({"retry-after-ms": "1500", "retry-after": "9"}, 1.5),
    "milliseconds-are-invalid": ({"retry-after-ms": "soon", "retry-after": "9"}, 9.0),
    "retry-after-wins": ({"retry-after": "2", "x-ratelimit-reset": "30"}, 2.0),
    "moment": ({"x-ratelimit-reset": f"{NOW + 30:.0f}"}, 30.0),
    "moment-in-milliseconds": ({"x-ratelimit-reset": f"{(NOW + 30) * 1000:.0f}"}, 30.0),
    "moment-with-a-fraction": ({"x-ratelimit-reset": f"{NOW + 30.5:.1f}"}, 30.5),
    "distance": ({"x-ratelimit-reset": "30"}, 30.0),
    "distance-in-milliseconds": ({"x-ratelimit-reset": "120000"}, 120.0),
    "distance-of-the-draft": ({"ratelimit-reset": "7"}, 7.0),
    "at-once": ({"x-ratelimit-reset": "0"}, 0.0),
    "a-day-in-seconds": ({"x-ratelimit-reset": "86400"}, 86400.0),
    "second": ({"x-ratelimit-reset-requests": "1s"}, 1.0),
    "days": ({"x-ratelimit-reset-requests": "2d"}, 172800.0),
    "longest-duration": ({"x-ratelimit-reset-requests": "7s".rjust(39, "0")}, 7.0),
    "minutes": ({"x-ratelimit-reset-requests": "6m0s"}, 360.0),
    "fraction": ({"x-ratelimit-reset-tokens": "1h2m3.5s"}, 3723.5),
    "milliseconds-as-duration": ({"x-ratelimit-reset-requests": "250ms"}, 0.25),
    "iso": ({"anthropic-ratelimit-requests-reset": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(NOW + 30))}, 30.0),
    "date": ({"x-ratelimit-reset": formatdate(NOW + 30, usegmt=True)}, 30.0),
    "first-of-two": ({"x-ratelimit-reset-requests": "1s", "x-ratelimit-reset-tokens": "5s"}, 1.0),
    "the-one-that-was-hit": (
        {
            "x-ratelimit-reset-requests": "1s",
            "x-ratelimit-remaining-requests": "7",
            "x-ratelimit-reset-tokens": "5s",
            "x-ratelimit-remaining-tokens": "0",
        },
        5.0,
    ),
}


def limited(headers: dict[str, str], status: int = 429, metadata: Any = None) -> Outcome:
    pairs = [(name.encode(), value.encode()) for name, value in headers.items()]
    info = response_info(status, Headers(pairs))._replace(received=NOW)
    return outcome_of(info, status, {"error": {"message": "m", "metadata": metadata}})


@pytest.mark.parametrize("case", RESETS)
def test_a_reset_is_a_retry_after(case: str) -> None:
    headers, seconds = RESETS[case]
    assert limited(headers).retry_after == pytest.approx(seconds)
    quoted = {name.title(): value for name, value in headers.items()}
    assert limited({}, metadata={"headers": quoted}).retry_after == pytest.approx(seconds)


@pytest.mark.parametrize(
    "value",
    [
        "",
        "soon",
        "-3",
        "1e3",
        "nan",
        "s",
        "6m 0s",
        "9" * 30,
        "7s".rjust(40, "0"),
        "0x10",
        f"{NOW - 30:.0f}",
        "1000000000",  # the first moment in seconds, and in milliseconds
        "1000000000000",
        "1/2",
    ],
)
def test_a_reset_that_is_invalid_or_past_is_ignored(value: str) -> None:
    assert limited({"x-ratelimit-reset": value}).retry_after is None
    assert limited({}, metadata={"headers": {"X-RateLimit-Reset": value}}).retry_after is None


@pytest.mark.parametrize("headers", [None, [], "x", {"x-ratelimit-reset": None}, {5: 6}, {"x-ratelimit-reset": ["30"]}])
def test_headers_in_the_metadata_may_be_anything(headers: Any) -> None:
    assert limited({}, metadata={"headers": headers}).retry_after is None


def test_a_reset_in_the_metadata_may_be_a_number() -> None:
    assert limited({}, metadata={"headers": {"X-RateLimit-Reset": (NOW + 30) * 1000}}).retry_after == pytest.approx(30)


def test_a_reset_counts_where_a_limit_was_hit() -> None:
    """Servers send it with every response."""
    assert limited({"x-ratelimit-reset": "30"}, 503).retry_after is None
    assert limited({"x-ratelimit-reset": "30", "x-ratelimit-remaining": "4"}, 502).retry_after is None
    assert limited({"x-ratelimit-reset": "30", "x-ratelimit-remaining": "0"}, 503).retry_after == 30.0


def test_a_reset_far_off_gives_up_at_once() -> None:
    assert after(limited({"x-ratelimit-reset": "61"})) is None
    assert after(limited({"x-ratelimit-reset": "59"}), jitter=0.0) == 59.0


# The budget.


def test_budget() -> None:
    policy = RetryPolicy(max_retries=100, budget=10.0)
    assert after(asks("4"), policy=policy, elapsed=6.0, jitter=0.0) == 4.0
    assert after(asks("4"), policy=policy, elapsed=6.1, jitter=0.0) is None
    assert after(responded(503), policy=policy, elapsed=11.0, jitter=0.0) is None


def test_no_budget_by_default() -> None:
    assert after(responded(503), elapsed=1e9) is not None


# The official package's configuration.


def test_config_none() -> None:
    assert after(responded(503), policy=RetryConfig("none").policy()) is None


def test_config_backoff() -> None:
    policy = RetryConfig("backoff", BackoffStrategy(500, 60_000, 1.5, 3_600_000), True).policy()
    assert policy.connection_errors
    assert after(responded(503), 0, policy, jitter=1.0) == 0.5
    assert after(responded(503), 1, policy, jitter=1.0) == 0.75
    assert after(responded(503), 100, policy, jitter=1.0) == 60.0
    assert after(responded(503), 5, policy, elapsed=3_600.0, jitter=1.0) is None
    assert after(asks("600"), policy=policy) is None, "an hour is not slept through because a server says so"


def test_config_connection_errors() -> None:
    policy = RetryConfig("backoff", BackoffStrategy(1, 2, 1.5, 3), False).policy()
    assert after(Outcome(failure="connect"), policy=policy) is None
    assert after(responded(503), policy=policy) is not None


def test_config_without_backoff() -> None:
    assert RetryConfig("backoff").policy() == POLICY


def test_config_refuses() -> None:
    with pytest.raises(ValueError, match="'sometimes'"):
        RetryConfig("sometimes")
    with pytest.raises(ValueError, match=r"jitter_ms .* -1"):
        BackoffStrategy(1, 2, 1.5, 3, -1)


# Facts that hold for all.

policies = st.builds(
    RetryPolicy,
    max_retries=st.integers(0, 5),
    initial=st.floats(0, 10),
    maximum=st.floats(0, 60),
    factor=st.floats(1, 10),
    retry_after_limit=st.floats(0, 1000),
    budget=st.none() | st.floats(0, 1000),
    connection_errors=st.booleans(),
    in_doubt=st.booleans(),
)
texts = st.text(st.characters(max_codepoint=0x2FF), max_size=30)
headers = st.fixed_dictionaries(
    {},
    optional={"retry-after": st.integers(-5, 2000).map(str) | st.floats(NOW - 99, NOW + 999).map(formatdate) | texts},
)
availabilities = st.none() | st.fixed_dictionaries(
    {},
    optional={"retryable": st.booleans() | st.none(), "retry_after": st.floats() | st.integers() | st.none() | texts},
)
responses = st.builds(
    responded,
    status=st.sampled_from([400, 402, 404, 408, 429, 500, 502, 503, 504, 524, 529]),
    headers=headers,
    error_type=st.none() | st.just("server"),
    availability=availabilities,
)
failures = st.sampled_from(["connect", "closed", "timeout"])
outcomes = responses | st.builds(Outcome, st.just(0), st.none(), st.none(), failures)
draws = st.floats(0, 1)


@given(policies, st.integers(0, 7), outcomes, st.floats(0, 2000), draws)
def test_wait_is_sane(policy: RetryPolicy, retries: int, outcome: Outcome, elapsed: float, jitter: float) -> None:
    delay = next_delay(policy, retries, outcome, elapsed, jitter)
    if delay is None:
        return
    asked = outcome.retry_after
    assert retries < policy.max_retries
    assert is_retryable(policy, outcome)
    assert policy.budget is None or elapsed + delay <= policy.budget
    if asked is None:
        assert 0 <= delay <= policy.maximum
    else:
        assert asked <= policy.retry_after_limit
        assert asked <= delay <= asked + 0.1


@given(policies, st.integers(0, 7), outcomes, st.floats(0, 2000), draws, st.floats(0, 500))
def test_more_time_spent_never_helps(
    policy: RetryPolicy, retries: int, outcome: Outcome, elapsed: float, jitter: float, more: float
) -> None:
    if next_delay(policy, retries, outcome, elapsed, jitter) is None:
        assert next_delay(policy, retries, outcome, elapsed + more, jitter) is None


@given(policies, st.integers(0, 7), outcomes, draws)
def test_more_retries_never_help_nor_shorten(
    policy: RetryPolicy, retries: int, outcome: Outcome, jitter: float
) -> None:
    policy = policy._replace(budget=None)
    first, second = (next_delay(policy, count, outcome, 0.0, jitter) for count in (retries, retries + 1))
    if first is None:
        assert second is None
    elif second is not None:
        assert second >= first


@given(policies, st.integers(0, 7), outcomes, draws, draws)
def test_delay_grows_with_the_draw(
    policy: RetryPolicy, retries: int, outcome: Outcome, one: float, other: float
) -> None:
    policy = policy._replace(budget=None)
    less, more = (next_delay(policy, retries, outcome, 0.0, jitter) for jitter in sorted((one, other)))
    assert (less is None) == (more is None)
    if less is not None:
        assert less <= more


@given(policies, st.integers(0, 7), outcomes, draws, st.floats(0, 1000))
def test_a_higher_cap_never_loses_a_retry(
    policy: RetryPolicy, retries: int, outcome: Outcome, jitter: float, more: float
) -> None:
    if next_delay(policy, retries, outcome, 0.0, jitter) is not None:
        larger = policy._replace(retry_after_limit=policy.retry_after_limit + more, max_retries=policy.max_retries + 1)
        assert next_delay(larger, retries, outcome, 0.0, jitter) == next_delay(policy, retries, outcome, 0.0, jitter)


@given(st.text(max_size=40))
@example("Mon, 01 Jan 0001 00:00:00 +2359")
@example("Mon, 01 Jan 99999 00:00:00 GMT")
@example("Thu, 01 Jan 1970 00:00:00 +9999")
@example("01 Jan 1970 99:99:99 GMT")
@example("9" * 400)
@example("1." + "9" * 5000)
def test_any_header_is_read(value: str) -> None:
    seconds = asks(value).retry_after
    assert seconds is None or (math.isfinite(seconds) and seconds >= 0)


@given(
    st.lists(
        st.sampled_from(
            ["Mon", ",", " ", "1", "99", "Jan", "2026", "0000", ":", "-", "+", "GMT", "EST", ".", "-0000", "99999"]
        ),
        max_size=12,
    ).map("".join)
)
def test_anything_like_a_date_is_read(value: str) -> None:
    seconds = asks(value).retry_after
    assert seconds is None or (math.isfinite(seconds) and seconds >= 0)
