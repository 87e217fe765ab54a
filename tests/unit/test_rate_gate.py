"""How many requests may be under way and when the next may begin, and what is learnt of a server: pure, on a clock of its own."""

from __future__ import annotations

import heapq
import math
import random
from collections.abc import Callable
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_responses._core.rate_gate import REFUSALS, Limits, Pace, RateGate

LATENESS = 0.02
"""Seconds that a request may be late without delaying the next."""


def gate_of(max_concurrency: int | None = None, requests_per_minute: float | None = None) -> RateGate:
    return RateGate(Limits(max_concurrency, requests_per_minute), {})


def pace_of(gate: RateGate, model: str | None = None) -> Pace:
    return gate.paces(model)[-1]


def begin(gate: RateGate, request: object, now: float = 0.0, model: str | None = None) -> bool:
    """Begin a request, if it may."""
    may = gate.opens(model) <= now
    if may:
        gate.begin(model, request, now)
    return may


# Limits that hold whatever comes

STEPS = st.lists(
    st.tuples(
        st.sampled_from(("begin", "end", "response", "pause", "wait")),
        st.sampled_from((None, "a", "b")),
        st.floats(0, 20),
    ),
    max_size=120,
)


@given(st.integers(1, 6), st.integers(1, 3), st.integers(1, 40), STEPS)
def test_limits_hold_whatever_comes(
    most: int, of_model: int, rate: int, steps: list[tuple[str, str | None, float]]
) -> None:
    gate = RateGate(Limits(most, rate), {"a": Limits(of_model)})
    now, under_way = 0.0, list[tuple[str | None, int]]()
    starts: list[float] = []
    paused: dict[bool, float] = {True: 0.0, False: 0.0}
    for number, (step, model, value) in enumerate(steps):
        if step == "begin" and begin(gate, number, now, model):
            under_way.append((model, number))
            starts.append(now)
            assert now >= paused[False]
            assert model != "a" or now >= paused[True]
        elif step == "wait":
            now += value
        elif step == "response":
            gate.received(model, (200, 429, 500, 503, 529)[int(value) % 5], None, now)
        elif step == "pause":
            gate.received(model, 429, value, now)
            paused[model == "a"] = max(paused[model == "a"], now + value)
        elif step == "end" and under_way:
            gate.end(*under_way.pop(int(value) % len(under_way)))
        assert len(under_way) <= most
        assert sum(1 for model, _ in under_way if model == "a") <= of_model
        assert 1 <= pace_of(gate).concurrency <= most
        assert 1 <= pace_of(gate, "a").concurrency <= of_model
    assert_at_most(rate, starts)


def assert_at_most(rate: float, starts: list[float]) -> None:
    """At most so many begin in any minute."""
    whole = max(1, int(rate))
    for first, later in zip(starts, starts[whole:], strict=False):
        assert later - first >= 60 - 1e-6


@given(st.integers(1, 100), st.lists(st.floats(0, 3), min_size=250, max_size=250))
def test_at_most_so_many_begin_in_any_minute(rate: int, lateness: list[float]) -> None:
    gate = gate_of(requests_per_minute=rate)
    now, starts = 0.0, []
    for number, late in enumerate(lateness):
        now = max(now, gate.opens(None)) + late
        gate.begin(None, number, now)
        starts.append(now)
    assert_at_most(rate, starts)


@pytest.mark.parametrize("rate", [0.5, 7, 60, 1000, 6000])
def test_requests_begin_at_even_distances_and_timers_that_are_late_lose_none(rate: float) -> None:
    gate, now, starts, rng = gate_of(requests_per_minute=rate), 100.0, [], random.Random(20261128)
    for number in range(400):
        if gate.opens(None) > now:  # who waits is late, who need not wait is not
            now = gate.opens(None) + rng.random() * LATENESS
        gate.begin(None, number, now)
        starts.append(now)
    distances = [later - first for first, later in pairwise(starts)]
    assert min(distances) >= 60 / rate - LATENESS
    assert max(distances) <= (60 + LATENESS) / rate + LATENESS
    assert (starts[-1] - starts[0]) / 399 == pytest.approx(60 / rate, rel=0.01)


@pytest.mark.parametrize(
    ("limits", "opens"),
    [(Limits(None, 5e-324), math.inf), (Limits(10**400, 1e300), 0.0), (Limits(), 0.0), (Limits(1, None), math.inf)],
)
def test_limits_of_any_size(limits: Limits, opens: float) -> None:
    gate = RateGate(limits, {})
    assert gate.opens(None) <= 0
    gate.begin(None, 1, 0.0)
    assert gate.opens(None) == pytest.approx(opens, abs=LATENESS)
    gate.received(None, 429, None, 0.0)


def test_what_ended_counts_once() -> None:
    gate = RateGate(Limits(2), {"a": Limits(1)})
    assert begin(gate, "first", model="a")
    assert not begin(gate, "second", model="a")
    assert gate.is_under_way("first")
    assert not gate.is_under_way("second")
    assert begin(gate, "second")
    assert not begin(gate, "third")
    for _ in range(2):
        gate.end("a", "first")
    assert begin(gate, "third")
    assert not begin(gate, "fourth")


def test_one_that_was_counted_in_part_is_taken_away() -> None:
    """As where a signal handler raised in between."""
    gate = RateGate(Limits(1), {"a": Limits(1)})
    gate.paces("a")[0].begin("first", 0.0)
    gate.end("a", "first")
    assert begin(gate, "second", model="a")


def test_a_model_without_limits_of_its_own_has_those_of_the_client() -> None:
    gate = RateGate(Limits(1), {"a": Limits(5)})
    assert gate.paces("b") == gate.paces(None)
    assert begin(gate, 1, model="b")
    assert not begin(gate, 2, model="a")


# Pauses


@pytest.mark.parametrize(
    ("status", "is_paused"),
    [(429, True), (503, True), (529, True), (200, True), (299, True), (300, False), (500, False)],
)
def test_which_responses_pause(status: int, is_paused: bool) -> None:
    gate = gate_of(max_concurrency=5)
    gate.received(None, status, 3.0, 10.0)
    assert begin(gate, 1, 10.0) is not is_paused
    assert not is_paused or not begin(gate, 1, 12.999)
    assert begin(gate, 2, 13.0)


def test_a_pause_is_not_shortened() -> None:
    gate = gate_of(max_concurrency=5)
    gate.received(None, 429, 30.0, 0.0)
    gate.received(None, 429, 3.0, 0.0)
    gate.received(None, 200, None, 1.0)
    assert gate.opens(None) == 30.0


def test_after_a_pause_requests_begin_at_even_distances() -> None:
    gate = gate_of(requests_per_minute=60)
    gate.received(None, 429, 30.0, 0.0)
    assert begin(gate, 1, 30.0)
    assert gate.opens(None) == pytest.approx(31.0, abs=LATENESS)


def test_what_is_asked_of_a_model_with_limits_of_its_own_holds_for_it_alone() -> None:
    gate = RateGate(Limits(5), {"a": Limits(5)})
    gate.received("a", 429, 30.0, 0.0)
    assert not begin(gate, 1, 1.0, "a")
    assert begin(gate, 2, 1.0, "b")
    gate.received("b", 429, 60.0, 1.0)
    assert gate.opens("b") == gate.opens("a") == 61.0


# What is learnt


def refuse(gate: RateGate, count: int, now: float = 0.0, status: int = 429) -> None:
    for _ in range(count):
        gate.received(None, status, None, now)


def accept(gate: RateGate, count: int, status: int = 200) -> None:
    for _ in range(count):
        gate.received(None, status, None, 0.0)


def fill(gate: RateGate, count: int) -> None:
    for number in range(count):
        gate.begin(None, number, 0.0)


@pytest.mark.parametrize("most", [None, 100, 1000])
@pytest.mark.parametrize("status", sorted(REFUSALS))
def test_each_refusal_lowers_by_one_what_was_under_way(most: int | None, status: int) -> None:
    gate = RateGate(Limits(most), {})
    fill(gate, 100)
    refuse(gate, 90, status=status)
    assert pace_of(gate).concurrency == 12.0  # two may have come by chance
    refuse(gate, 1)
    assert pace_of(gate).concurrency == 11.0


def test_two_refusals_lower_nothing() -> None:
    gate = gate_of(max_concurrency=20)
    fill(gate, 20)
    refuse(gate, 2)
    assert pace_of(gate).concurrency == 20
    accept(gate, 10)
    refuse(gate, 1)
    assert pace_of(gate).concurrency == 20
    refuse(gate, 1)
    assert pace_of(gate).concurrency == 19


@pytest.mark.parametrize("status", [200, 400, 500])
def test_others_raise_it_by_a_tenth_up_to_the_limit(status: int) -> None:
    gate = gate_of(max_concurrency=12)
    fill(gate, 12)
    refuse(gate, 6)
    assert pace_of(gate).concurrency == 8
    accept(gate, 8, status)
    assert pace_of(gate).concurrency == pytest.approx(8.8)
    accept(gate, 100, status)
    assert pace_of(gate).concurrency == 12


def test_what_was_never_under_way_is_no_evidence() -> None:
    gate = gate_of(max_concurrency=100)
    fill(gate, 100)
    for number in range(95):
        gate.end(None, number)
    accept(gate, 200)  # it is forgotten that there were so many
    refuse(gate, 3)
    assert pace_of(gate).concurrency == 4


def test_pauses_double_up_to_half_a_minute() -> None:
    pace, now = Pace(Limits(1)), 0.0
    pace.begin("first", now)
    pauses: list[float] = []
    for _ in range(2):
        pace.refused(now, False)
    for _ in range(9):
        pace.refused(now, False)
        pauses.append(pace.opens - now)
        now = pace.opens
    assert pauses == [0.5, 1, 2, 4, 8, 16, 30, 30, 30]
    pace.accepted()
    pace.refused(now, False)
    assert pace.opens == now + 0.5


def test_where_the_server_says_how_long_to_wait_there_is_no_other_pause() -> None:
    gate = gate_of(max_concurrency=5)
    fill(gate, 5)
    for _ in range(20):
        gate.received(None, 429, 0.0, 7.0)
    assert pace_of(gate).opens == 7.0
    assert pace_of(gate).concurrency == 1
    accept(gate, 1)
    assert pace_of(gate).concurrency == 2


def test_it_is_forgotten_one_by_one_how_many_were_under_way() -> None:
    gate = gate_of(max_concurrency=100)
    fill(gate, 100)
    for number in range(95):
        gate.end(None, number)
    accept(gate, 20)
    refuse(gate, 3)
    assert pace_of(gate).concurrency == 79


def test_a_pause_comes_only_where_a_single_request_is_refused() -> None:
    gate = gate_of(max_concurrency=3)
    fill(gate, 3)
    refuse(gate, 4)
    assert pace_of(gate).concurrency == 1
    assert pace_of(gate).opens <= 0
    refuse(gate, 1)
    assert pace_of(gate).opens == 0.5


def test_refusals_during_a_pause_do_not_lengthen_it() -> None:
    gate = gate_of(max_concurrency=50)
    fill(gate, 50)
    refuse(gate, 200)
    assert pace_of(gate).opens == 0.5
    refuse(gate, 1, 0.499)
    assert pace_of(gate).opens == 0.5
    refuse(gate, 1, 0.5)
    assert pace_of(gate).opens == 1.5


def test_after_such_a_pause_concurrency_doubles_until_the_next_refusals() -> None:
    gate = gate_of(max_concurrency=100)
    fill(gate, 100)
    refuse(gate, 102)
    assert pace_of(gate).concurrency == 1
    for expected in (2, 4, 8, 16):
        accept(gate, int(pace_of(gate).concurrency))
        assert pace_of(gate).concurrency == expected
    refuse(gate, 4)
    before = pace_of(gate).concurrency
    assert before < 16
    accept(gate, 1)
    assert pace_of(gate).concurrency == pytest.approx(before + 0.1)


# Against a server


class Simulation:
    """Calls against a server, on a clock of its own.

    Args:
        most: The limit of the client.
        capacity: How many the server accepts at a moment; it refuses others at once.
        chance: Share of requests that it refuses besides.
        slow: Whether refusals take as long as the others, a second.
    """

    def __init__(
        self, most: int | None, capacity: Callable[[float], float], chance: float = 0, slow: bool = False
    ) -> None:
        self.gate = RateGate(Limits(most), {})
        self.capacity, self.chance, self.refusal = capacity, chance, 1.0 if slow else 0.05
        self.random = random.Random(20261128)
        self.now = 0.0
        self.refused = 0
        self.lowest = math.inf
        self.concurrencies: list[tuple[float, float]] = []

    def run(self, calls: int) -> None:
        """Make calls; those that are refused are made again."""
        waiting = [(0.0, number) for number in range(calls)]
        under_way: list[tuple[float, int, bool]] = []
        while waiting or under_way:
            while waiting and waiting[0][0] <= self.now and begin(self.gate, waiting[0][1], self.now):
                _, number = heapq.heappop(waiting)
                busy = sum(1 for _, _, is_accepted in under_way if is_accepted)
                is_accepted = busy < self.capacity(self.now) and self.random.random() >= self.chance
                taken = (1.0 if is_accepted else self.refusal) * self.random.uniform(0.8, 1.2)
                heapq.heappush(under_way, (self.now + taken, number, is_accepted))
            moments = [under_way[0][0]] if under_way else []
            if waiting and self.now < (opens := max(waiting[0][0], self.gate.opens(None))) < math.inf:
                moments.append(opens)
            self.now = min(moments)
            while under_way and under_way[0][0] <= self.now:
                _, number, is_accepted = heapq.heappop(under_way)
                self.gate.received(None, 200 if is_accepted else 429, None, self.now)
                self.gate.end(None, number)
                self.refused += not is_accepted
                if not is_accepted:
                    heapq.heappush(waiting, (self.now + self.random.random(), number))
                self.concurrencies.append((self.now, pace_of(self.gate).concurrency))

    def between(self, first: float, last: float) -> list[float]:
        return [concurrency for moment, concurrency in self.concurrencies if first <= moment <= last]


@pytest.mark.parametrize("slow", [False, True], ids=["refusals at once", "slow refusals"])
@pytest.mark.parametrize("most", [None, 100])
def test_what_a_server_accepts_is_found_in_two_rounds(most: int | None, slow: bool) -> None:
    simulation = Simulation(most, lambda _: 10, slow=slow)
    simulation.run(100)
    assert max(simulation.between(2.5, math.inf)) < 15
    assert simulation.refused < 90 + 45
    assert simulation.now < 10 * 1.3


def test_refusals_by_chance_slow_nothing_down() -> None:
    simulation = Simulation(64, lambda _: math.inf, chance=0.05)
    simulation.run(6000)
    found = simulation.between(0, math.inf)
    assert sum(found) / len(found) > 63
    assert simulation.now < 6000 / 64 * 1.1


def test_after_an_outage_it_is_as_before_in_a_few_rounds() -> None:
    simulation = Simulation(64, lambda now: 0 if 10 < now < 20 else 64)
    simulation.run(4000)
    assert min(simulation.between(10, 20)) == 1
    assert min(simulation.between(45, math.inf)) > 60
    assert simulation.refused < 100


def test_a_server_that_accepts_more_again_gets_more() -> None:
    simulation = Simulation(64, lambda now: 16 if 30 < now < 60 else 64)
    simulation.run(5000)
    assert max(simulation.between(35, 60)) < 24
    assert min(simulation.between(85, math.inf)) > 50
