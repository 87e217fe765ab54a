"""Limits that workers share: what is granted, and that nothing exceeds them, whoever is killed."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_responses.bulk._batches.leases import LOST_AFTER, Grant, Leases, Report, terms_of


def leases(**terms: Any) -> Leases:
    defaults = {"max_cost": None, "worst_cost": None, "requests_per_minute": None, "block": 20}
    return Leases(terms_of(**{**defaults, **terms}))


def ask(held: Leases, wanted: int, *, spent: float = 0.0, has: int = 0, by: str = "a", now: float = 0.0) -> Grant:
    return held.report(Report(by, spent, has, wanted), now)


def test_without_limits_a_block_is_granted_at_once() -> None:
    assert ask(leases(), 1000) == Grant(20)
    assert ask(leases(), 3) == Grant(3)
    assert [ask(leases(block=size), 1000) for size in (1, 5)] == [Grant(1), Grant(5)]
    assert ask(leases(), 0) == Grant(0)


def test_what_is_held_counts_at_its_worst_until_it_is_reported() -> None:
    held = leases(max_cost=1.0, worst_cost=0.1, block=10)
    granted = ask(held, 10)
    assert granted.requests == 5  # half of what is left, for others
    assert held.spent == pytest.approx(0.5)
    assert ask(held, 0, spent=0.02, has=3).requests == 0
    assert held.spent == pytest.approx(0.32)
    held.end("a", 0.05)
    assert held.spent == pytest.approx(0.05)


def test_a_report_that_comes_twice_counts_once() -> None:
    held = leases(max_cost=1.0, worst_cost=0.1)
    for _ in range(3):
        ask(held, 0, spent=0.2, has=2)
    assert held.spent == pytest.approx(0.4)
    held.end("a", 0.3)
    held.end("a", 0.3)
    assert held.spent == pytest.approx(0.3)


def test_the_last_request_that_fits_is_granted_in_spite_of_rounding() -> None:
    held = leases(max_cost=0.3, worst_cost=0.1)
    granted = 0
    while grant := ask(held, 10, has=granted).requests:
        granted += grant
    assert granted == 3


def test_blocks_shrink_where_the_budget_ends_so_that_each_worker_gets_some() -> None:
    held = leases(max_cost=8.0, worst_cost=1.0)
    assert [ask(held, 20, by=name).requests for name in "abcd"] == [4, 1, 1, 1]


def test_the_budget_is_used_up_once_nothing_can_come_back() -> None:
    held = leases(max_cost=1.0, worst_cost=1.0)
    assert ask(held, 1, by="killed", now=50.0).requests == 1
    waiting = ask(held, 1, by="b", now=50.0 + LOST_AFTER - 1)
    assert (waiting.requests, waiting.is_exhausted, waiting.delay > 0) == (0, False, True)
    over = ask(held, 1, by="b", now=50.0 + LOST_AFTER)
    assert (over.requests, over.is_exhausted) == (0, True)
    assert held.spent == 1.0


def test_a_run_that_waits_for_its_own_requests_is_not_at_the_end() -> None:
    held = leases(max_cost=1.0, worst_cost=1.0)
    assert ask(held, 1).requests == 1
    assert not ask(held, 1, has=1).is_exhausted
    assert ask(held, 1, spent=0.9, has=0).is_exhausted


def test_a_run_that_reports_late_gets_back_what_it_did_not_spend() -> None:
    held = leases(max_cost=1.0, worst_cost=1.0)
    ask(held, 1)
    assert ask(held, 1, by="b", now=2 * LOST_AFTER).is_exhausted
    held.end("a", 0.0)
    assert ask(held, 1, by="b", now=3 * LOST_AFTER).requests == 1


def test_requests_of_all_workers_begin_at_even_distances() -> None:
    held = leases(requests_per_minute=120)  # a block has what a second has room for
    assert ask(held, 10, by="a", now=100.0) == Grant(2, 0.0, 0.5)
    assert ask(held, 10, by="b", now=100.0) == Grant(2, 1.0, 0.5)
    assert ask(held, 1, by="a", has=2, now=100.5) == Grant(1, 1.5, 0.5)
    assert ask(held, 1, by="a", has=3, now=200.0) == Grant(1, 0.0, 0.5)


def test_a_slow_rate_grants_one_by_one_and_a_fast_one_whole_blocks() -> None:
    assert ask(leases(requests_per_minute=6), 10) == Grant(1, 0.0, 10.0)
    assert ask(leases(requests_per_minute=60_000), 100).requests == 20


def test_a_batch_that_ran_before_needs_its_journal() -> None:
    held = leases()
    assert held.register_batch("one", journal_is_new=True)
    assert held.register_batch("one", journal_is_new=False)
    assert not held.register_batch("one", journal_is_new=True)
    assert held.register_batch("other", journal_is_new=False)
    assert not held.register_batch("other", journal_is_new=True)


@pytest.mark.parametrize(
    ("wrong", "error", "message"),
    [
        ({"max_cost": 1.0}, ValueError, "max_cost needs worst_cost"),
        ({"max_cost": 0, "worst_cost": 1}, ValueError, "max_cost must be more than 0"),
        ({"max_cost": float("inf"), "worst_cost": 1}, ValueError, "max_cost must be more than 0"),
        ({"max_cost": float("nan"), "worst_cost": 1}, ValueError, "max_cost must be more than 0"),
        ({"worst_cost": -1}, ValueError, "worst_cost must be more than 0"),
        ({"worst_cost": True}, TypeError, "worst_cost must be a number"),
        ({"requests_per_minute": "60"}, TypeError, "requests_per_minute must be a number"),
        ({"block": 0}, ValueError, "block must be at least 1"),
        ({"block": 1.5}, TypeError, "block must be a whole number"),
    ],
)
def test_wrong_limits_are_named(wrong: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        leases(**wrong)


class Worker:
    """A worker of a test: it spends up to the worst of each request that it was granted, until it is killed."""

    def __init__(self, name: str) -> None:
        self.name, self.spent, self.has, self.is_alive = name, 0.0, 0, True


@given(
    max_cost=st.floats(0.5, 20),
    steps=st.lists(st.tuples(st.integers(0, 2), st.sampled_from(("ask", "respond", "kill", "end")), st.floats(0, 1))),
)
def test_the_budget_holds_whatever_workers_do(max_cost: float, steps: list[tuple[int, str, float]]) -> None:
    held = leases(max_cost=max_cost, worst_cost=1.0, block=4)
    workers = [Worker(str(number)) for number in range(3)]
    gone: list[Worker] = []
    for place, step, share in steps:
        worker = workers[place]
        if step == "ask":
            worker.has += ask(held, 4, spent=worker.spent, has=worker.has, by=worker.name).requests
        elif step == "respond" and worker.has:
            worker.has -= 1
            worker.spent += share
        elif step in ("kill", "end"):
            if step == "end":
                held.end(worker.name, worker.spent + worker.has)
            gone.append(worker)
            workers[place] = Worker(f"{worker.name}'")
        worst = sum(each.spent + each.has for each in (*workers, *gone))
        assert worst <= max_cost * (1 + 1e-6)
        assert worst <= held.spent * (1 + 1e-6) + 1e-6
