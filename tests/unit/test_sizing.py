"""The simulation of many prompts: it repeats itself, keeps to its server's limits, and is what the page shows."""

from __future__ import annotations

import re
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from benchmarks.sizing import HEAD, PLANS, Assumptions, Plan, main, row, simulate

PAGE = (Path(__file__).parents[2] / "docs" / "sizing.md").read_text("utf-8")
DEFAULTS = Assumptions()


@pytest.mark.parametrize("plan", PLANS[:2])
def test_the_page_shows_what_the_simulation_gives(plan: Plan) -> None:
    assert row(plan, 20_000, DEFAULTS) in PAGE.splitlines()


def test_the_page_has_all_plans_and_assumptions() -> None:
    table = PAGE[PAGE.index(HEAD) :].partition("\n\n")[0].splitlines()
    assert [line.split(" | ")[:4] for line in table[2:]] == [row_begins(plan) for plan in PLANS]
    listed = re.findall(r"^\| `(\w+)` \| (\S+) \|", PAGE, re.MULTILINE)
    assert listed == [(name, str(value)) for name, value in asdict(DEFAULTS).items()]
    assert f"Journals take {DEFAULTS.row_on_disk * 1e7 / 1e9:.0f} GB" in PAGE


def row_begins(plan: Plan) -> list[str]:
    limits = ["no limit" if limit is None else f"{limit:,}/min" for limit in (plan.limit, plan.pace)]
    return [f"| {plan.workers} x {plan.concurrency}", f"{plan.batch:,}", *limits]


def test_one_seed_gives_one_result_and_another_one_another() -> None:
    plan = Plan(2, 20, 500, None, None)
    assert simulate(plan, 2000, DEFAULTS) == simulate(plan, 2000, DEFAULTS)
    assert simulate(plan, 2000, DEFAULTS) != simulate(plan, 2000, replace(DEFAULTS, seed=2))


def test_what_is_simulated_is_what_can_be_calculated() -> None:
    exact = replace(DEFAULTS, latency=2.0, sigma=0.0, refused=0.0, broken=0.0, cpu=0.0, round_trip=0.0)
    sizes = simulate(Plan(2, 10, 1000, None, None), 2000, exact)
    assert (sizes.requests, sizes.refused, sizes.in_doubt, sizes.connections) == (2000, 0, 0, 20)
    assert sizes.seconds == pytest.approx(2000 / 20 * 2.0)
    assert sizes.rate == pytest.approx(10.0, rel=0.03)
    slow = simulate(Plan(1, 10, 1000, None, None), 1000, replace(exact, cpu=0.5))
    assert slow.seconds == pytest.approx(1000 * 0.5 + 2.0)
    broken = simulate(Plan(1, 10, 1000, None, None), 1000, replace(exact, broken=1.0))
    assert (broken.requests, broken.in_doubt) == (1000, 1000)


@pytest.mark.parametrize("pace", [600, None])
def test_a_limit_is_kept_whether_workers_know_it_or_not(pace: int | None) -> None:
    given = replace(DEFAULTS, refused=0.0)
    sizes = simulate(Plan(4, 50, 3000, 600, pace), 9000, given)
    assert 60 * 9000 / 620 <= sizes.seconds <= 60 * 9000 / 540
    assert (sizes.refused == 0) is (pace is not None)
    assert sizes.requests == 9000 + sizes.refused
    assert (sizes.connections < 120) is (pace is not None)


def test_small_batches_wait_for_their_slowest_responses() -> None:
    small, large = (simulate(Plan(1, 100, batch, None, None), 10_000, DEFAULTS) for batch in (400, 10_000))
    assert small.rate < 0.6 * large.rate


def test_the_program_prints_the_table(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("benchmarks.sizing.PLANS", (Plan(1, 10, 100, None, None),))
    main(["--prompts", "1000", "--latency", "1", "--seed", "3"])
    head, rule, line, *rest = capsys.readouterr().out.splitlines()
    assert (head, rule.count("|")) == (HEAD, HEAD.count("|"))
    assert line == row(Plan(1, 10, 100, None, None), 1000, replace(DEFAULTS, latency=1.0, seed=3))
    assert rest == ["", "journals: 42 GB"]
