"""What ten million prompts take: a simulation of workers and a server, which prints the table of docs/sizing.md.

The workers are paced by the code that paces real ones: `RateGate`, which is each client's, and `Leases`, which all share. The
server, the network and the processor are models; `Assumptions` has their numbers. The same seed gives the same table.
"""

from __future__ import annotations

import argparse
import heapq
import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields, replace
from functools import partial
from itertools import count
from typing import NamedTuple

from openrouter_responses._core.rate_gate import Limits, RateGate
from openrouter_responses.bulk._batches.leases import Leases, Report, Terms

PROMPTS = 10_000_000


@dataclass(frozen=True)
class Assumptions:
    """The numbers of the models.

    Attributes:
        latency: Median of the seconds from a request to its whole response; they are log-normal, whatever the load.
        sigma: Standard deviation of their logarithm.
        refused: Share of requests that get a 429 without `Retry-After` by chance.
        backoff: Seconds until a request is sent again that got such a 429.
        broken: Share of requests whose connection breaks before the response: they are in doubt, and not sent again.
        cpu: Seconds of one processor that a call takes in its worker, which has one.
        round_trip: Seconds that asking for a lease takes.
        base_memory: Bytes of a worker process that has imported the client and its engine's worker.
        call_memory: Bytes that a call under way takes in addition.
        row_memory: Bytes that a row of the batch under way takes, with its result.
        row_on_disk: Bytes that the journal takes for a request.
        seed: Where the random numbers begin.
    """

    latency: float = 4.0
    sigma: float = 0.7
    refused: float = 0.01
    backoff: float = 0.75
    broken: float = 0.0005
    cpu: float = 0.0018
    round_trip: float = 0.005
    base_memory: float = 210e6
    call_memory: float = 90e3
    row_memory: float = 5400.0
    row_on_disk: float = 4200.0
    seed: int = 1


class Plan(NamedTuple):
    """A way to run them.

    Attributes:
        workers: How many worker processes.
        concurrency: Calls that each may have under way.
        batch: Rows of a batch; a worker begins with the next one when all responses of one are there.
        limit: Requests a minute that the server takes of one key, or None.
        pace: Requests a minute that the workers share as their rate, or None, where they learn from refusals alone.
    """

    workers: int
    concurrency: int
    batch: int
    limit: int | None
    pace: int | None


class Sizes(NamedTuple):
    """What a plan comes to.

    Attributes:
        requests: How many requests were sent, in the simulation.
        refused: How many of them were refused.
        in_doubt: How many are in doubt.
        seconds: How long it took.
        rate: Prompts a second, from the first tenth to the last.
        connections: The most that were open at once.
    """

    requests: int
    refused: int
    in_doubt: int
    seconds: float
    rate: float
    connections: int


class Server:
    """A server that takes so many requests in each minute of its clock, and refuses others until the minute is over."""

    def __init__(self, limit: int | None, assumptions: Assumptions, chance: random.Random) -> None:
        self._limit, self._assumptions, self._chance = limit, assumptions, chance
        self._minute, self._taken = 0, 0

    def respond(self, now: float) -> tuple[int, float, float | None]:
        """Return the status of a request (0: broken), the seconds until it is there, and its `Retry-After`."""
        given, chance = self._assumptions, self._chance
        minute = int(now // 60)
        if minute != self._minute:
            self._minute, self._taken = minute, 0
        if self._limit is not None and self._taken >= self._limit:
            return 429, 0.1, math.ceil(60 * (minute + 1) - now)
        if chance.random() < given.refused:
            return 429, 0.1, None
        self._taken += 1
        latency = given.latency * math.exp(given.sigma * chance.gauss(0.0, 1.0))
        return (0 if chance.random() < given.broken else 200), latency, None


class Worker:
    """A worker: the gate of its client, what it was granted, what is left and open of its batch, and its processor."""

    def __init__(self, number: int, concurrency: int) -> None:
        self.name = str(number)
        self.gate = RateGate(Limits(max_concurrency=concurrency), {})
        self.granted, self.interval, self.next_start = 0, 0.0, 0.0
        self.left = self.open = self.calls = self.to_repeat = 0
        self.is_waking = False
        self.processor_free = 0.0


class Simulation:
    """One run of a plan, event by event."""

    def __init__(self, plan: Plan, prompts: int, assumptions: Assumptions) -> None:
        self._assumptions = assumptions
        self._chance = random.Random(assumptions.seed)  # noqa: S311  # a simulation, not a secret
        self._server = Server(plan.limit, assumptions, self._chance)
        self._leases = Leases(Terms(requests_per_minute=plan.pace))
        self._workers = [Worker(number, plan.concurrency) for number in range(plan.workers)]
        self._events: list[tuple[float, int, Callable[[float], None]]] = []
        self._order = count()
        self._plan, self._left = plan, prompts
        self._ended: list[float] = []
        self._in_flight = self._most = self._sent = self._refused = self._broken = 0

    def run(self) -> Sizes:
        """Run it to its end."""
        for worker in self._workers:
            self._begin(worker, 0.0)
        while self._events:
            at, _, event = heapq.heappop(self._events)
            event(at)
        ended = self._ended
        tenth, last = ended[len(ended) // 10], ended[len(ended) * 9 // 10]
        rate = 0.8 * len(ended) / (last - tenth)
        return Sizes(self._sent, self._refused, self._broken, ended[-1], rate, self._most)

    def _at(self, moment: float, event: Callable[[float], None]) -> None:
        heapq.heappush(self._events, (moment, next(self._order), event))

    def _wake(self, worker: Worker, moment: float) -> None:
        if not worker.is_waking and moment < math.inf:  # else a request that ends lets others begin
            worker.is_waking = True
            self._at(moment, partial(self._awake, worker))

    def _awake(self, worker: Worker, now: float) -> None:
        worker.is_waking = False
        self._begin(worker, now)

    def _begin(self, worker: Worker, now: float) -> None:
        """Begin what may begin: requests that were refused first, then those of new calls."""
        if not worker.open:
            worker.left = worker.open = min(self._plan.batch, self._left)
            self._left -= worker.left
        while worker.to_repeat or (worker.left and self._may_call(worker, now)):
            opens = worker.gate.opens(None)
            if opens > now:
                return self._wake(worker, opens)
            if worker.to_repeat:
                worker.to_repeat -= 1
            else:
                worker.calls += 1
                worker.granted -= 1
                worker.next_start = max(now, worker.next_start) + worker.interval
                worker.left -= 1
            self._send(worker, now)
        return None

    def _may_call(self, worker: Worker, now: float) -> bool:
        """Whether a new call may begin."""
        if worker.calls == self._plan.concurrency:
            return False
        if not worker.granted:
            grant = self._leases.report(Report(worker.name, 0.0, 0, worker.left), now)
            worker.granted, worker.interval = grant.requests, grant.interval
            worker.next_start = now + grant.delay + self._assumptions.round_trip
        if worker.next_start > now:
            self._wake(worker, worker.next_start)
            return False
        return True

    def _send(self, worker: Worker, now: float) -> None:
        self._sent += 1
        self._in_flight += 1
        self._most = max(self._most, self._in_flight)
        worker.gate.begin(None, self._sent, now)
        status, seconds, wait = self._server.respond(now)
        worker.processor_free = max(worker.processor_free, now) + self._assumptions.cpu
        self._at(worker.processor_free + seconds, partial(self._received, worker, self._sent, status, wait))

    def _received(self, worker: Worker, number: int, status: int, wait: float | None, now: float) -> None:
        self._in_flight -= 1
        worker.gate.end(None, number)
        if status:
            worker.gate.received(None, status, wait, now)
        if status == 429:
            self._refused += 1
            self._at(now + (self._assumptions.backoff if wait is None else wait), partial(self._repeat, worker))
        else:
            worker.calls -= 1
            worker.open -= 1
            self._broken += status == 0
            self._ended.append(now)
        self._begin(worker, now)

    def _repeat(self, worker: Worker, now: float) -> None:
        worker.to_repeat += 1
        self._begin(worker, now)


def simulate(plan: Plan, prompts: int, assumptions: Assumptions) -> Sizes:
    """Return what a plan comes to for so many prompts."""
    return Simulation(plan, prompts, assumptions).run()


HEAD = "| workers x calls | batch | server takes | paced at | hours | prompts/s | refused | connections | memory | in doubt |"
PLANS = (
    Plan(1, 32, 10_000, None, None),
    Plan(1, 250, 1_000, None, None),
    Plan(1, 250, 10_000, None, None),
    Plan(4, 250, 10_000, None, None),
    Plan(16, 250, 10_000, None, None),
    Plan(4, 100, 10_000, 600, 600),
    Plan(4, 250, 10_000, 6_000, 6_000),
    Plan(4, 250, 10_000, 6_000, None),
    Plan(8, 500, 10_000, 30_000, 30_000),
    Plan(8, 500, 10_000, 30_000, None),
)


def row(plan: Plan, prompts: int, assumptions: Assumptions) -> str:
    """Return the row of a plan; times are scaled from the prompts that are simulated to all of them.

    Args:
        plan: The plan.
        prompts: How many are simulated; more, where workers have fewer than five batches each, or the server takes more in ten
            minutes.
        assumptions: The numbers of the models.
    """
    simulated = max(prompts, 5 * plan.workers * plan.batch, 10 * (plan.limit or 0))
    sizes = simulate(plan, simulated, assumptions)
    seconds = sizes.seconds + (PROMPTS - simulated) / sizes.rate
    worker = assumptions.base_memory + plan.batch * assumptions.row_memory
    memory = plan.workers * worker + sizes.connections * assumptions.call_memory
    in_doubt = sizes.in_doubt / simulated * PROMPTS
    cells = (
        f"{plan.workers} x {plan.concurrency}",
        f"{plan.batch:,}",
        _per_minute(plan.limit),
        _per_minute(plan.pace),
        f"{seconds / 3600:,.1f}",
        f"{sizes.rate:,.1f}",
        f"{sizes.refused / sizes.requests:.1%}",
        f"{sizes.connections:,}",
        f"{memory / 1e9:.1f} GB",
        f"{in_doubt:,.0f}",
    )
    return f"| {' | '.join(cells)} |"


def _per_minute(limit: int | None) -> str:
    return "no limit" if limit is None else f"{limit:,}/min"


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description="What ten million prompts take, by simulation.")
    parser.add_argument("--prompts", type=int, default=20_000, help="how many are simulated for each row, at least")
    for field in fields(Assumptions):
        parser.add_argument(f"--{field.name.replace('_', '-')}", type=type(field.default), default=field.default)
    args = vars(parser.parse_args(arguments))
    assumptions = replace(Assumptions(), **{field.name: args[field.name] for field in fields(Assumptions)})
    print(f"{HEAD}\n{'|---' * HEAD.count(' | ')}|---|")
    for plan in PLANS:
        print(row(plan, args["prompts"], assumptions), flush=True)
    print(f"\njournals: {assumptions.row_on_disk * PROMPTS / 1e9:.0f} GB")


if __name__ == "__main__":
    main()
