"""Ray: a budget and a rate that all workers of a cluster share, held by an actor.

caller = BatchCaller(client, model=..., journal_dir="/shared/run", limits=RayLimits(max_cost=50, worst_cost=0.01))
ray.data.read_parquet("prompts.parquet").map_batches(caller, batch_size=1000).write_parquet("results")
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from ._batches.lease_holder import LeaseHolder
from ._batches.shared import CallHolder, SharedLimits

__all__ = ["RayLimits"]

_TIMEOUT = 60.0
"""Seconds that the actor may take to respond."""


class RayLimits(SharedLimits):
    """A budget and a rate that all workers of a Ray cluster share; to be made in the driver, after `ray.init`.

    An actor on the driver's node holds them. If it is lost, workers send nothing more, since what was spent is not known then.

    Args:
        name: Name of the actor, by which programs in one namespace share it. Default: this object alone has it.
        max_cost: See `SharedLimits`, as for those that follow.
        worst_cost: US dollars that one request costs at most.
        requests_per_minute: How many requests may begin in a minute.
        block: How many requests are granted at once.

    Raises:
        ImportError: Ray is not installed.
        ValueError: A limit is out of range, `worst_cost` is missing, or the actor of that name has other limits.
        TypeError: A limit is not a number.
    """

    def __init__(
        self,
        *,
        name: str | None = None,
        max_cost: float | None = None,
        worst_cost: float | None = None,
        requests_per_minute: float | None = None,
        block: int = 20,
    ) -> None:
        super().__init__(max_cost=max_cost, worst_cost=worst_cost, requests_per_minute=requests_per_minute, block=block)
        ray = _ray()
        affinity = import_module("ray.util.scheduling_strategies").NodeAffinitySchedulingStrategy
        options: dict[str, Any] = {} if name is None else {"name": f"openrouter-limits-{name}", "get_if_exists": True}
        here = affinity(ray.get_runtime_context().get_node_id(), soft=False)
        actor = ray.remote(LeaseHolder).options(num_cpus=0, max_restarts=0, scheduling_strategy=here, **options)
        self._actor = actor.remote(self.terms)
        if (held := tuple(self.connect()("terms"))) != tuple(self.terms):
            raise ValueError(f"the limits {name!r} exist with other values: {held}; pass those, or another name")

    def connect(self) -> CallHolder:
        """Return what asks the actor."""
        ray, actor = _ray(), self._actor

        def call_actor(method: str, *arguments: Any) -> Any:
            try:
                return ray.get(actor.ask.remote(method, *arguments), timeout=_TIMEOUT)
            except (ray.exceptions.RayActorError, ray.exceptions.GetTimeoutError) as error:
                raise RuntimeError(
                    f"the actor that holds the shared limits does not respond ({type(error).__name__}): what was spent is not "
                    "known, and nothing more is sent. Make new RayLimits and run again; what came is in the journals"
                ) from error

        return call_actor


def _ray() -> Any:
    try:
        return import_module("ray")
    except ImportError as error:
        raise ImportError("RayLimits needs Ray: pip install 'openrouter-responses[ray]'") from error
