"""Dask: a budget and a rate that all workers of a cluster share, held by its scheduler.

with Client(cluster) as dask_client:
    limits = DaskLimits(dask_client, max_cost=50, worst_cost=0.01)
    caller = BatchCaller(client, model=..., journal_dir="/shared/run", limits=limits)
    rows = bag.map_partitions(caller).compute()
"""

from __future__ import annotations

from importlib import import_module
from typing import Any
from uuid import uuid4

from ._batches.lease_holder import LeaseHolder
from ._batches.leases import Terms
from ._batches.shared import CallHolder, SharedLimits

__all__ = ["DaskLimits"]


class DaskLimits(SharedLimits):
    """A budget and a rate that all workers of a Dask cluster share; to be made where the cluster's client is.

    The scheduler holds them, so a worker that is killed takes none with it.

    Args:
        client: A `distributed.Client` of the cluster.
        name: Name of the limits, by which programs share them. Default: this object alone has them.
        max_cost: See `SharedLimits`, as for those that follow.
        worst_cost: US dollars that one request costs at most.
        requests_per_minute: How many requests may begin in a minute.
        block: How many requests are granted at once.

    Raises:
        ImportError: Dask's `distributed` is not installed.
        ValueError: A limit is out of range, `worst_cost` is missing, or the limits of that name have other values.
        TypeError: A limit is not a number.
    """

    def __init__(
        self,
        client: Any,
        *,
        name: str | None = None,
        max_cost: float | None = None,
        worst_cost: float | None = None,
        requests_per_minute: float | None = None,
        block: int = 20,
    ) -> None:
        super().__init__(max_cost=max_cost, worst_cost=worst_cost, requests_per_minute=requests_per_minute, block=block)
        _distributed()
        self._operation = f"openrouter_limits_{uuid4().hex if name is None else name}"
        held = tuple(client.run_on_scheduler(_hold, self._operation, tuple(self.terms)))
        if held != tuple(self.terms):
            raise ValueError(f"the limits {name!r} exist with other values: {held}; pass those, or another name")

    def connect(self) -> CallHolder:
        """Return what asks the scheduler; in a worker it must be called by a task."""
        client = _distributed().get_client()
        operation = getattr(client.scheduler, self._operation)

        def ask(method: str, *arguments: Any) -> Any:
            return client.sync(operation, method=method, arguments=arguments)

        return ask


def _hold(operation: str, terms: Any, dask_scheduler: Any = None) -> Any:
    """Let the scheduler hold limits, unless it does already; return those that it holds."""
    handlers = dask_scheduler.handlers
    if operation not in handlers:
        holder = LeaseHolder(Terms(*terms))

        def ask(method: str, arguments: Any = ()) -> Any:
            return holder.ask(method, *arguments)

        handlers[operation] = ask
    return handlers[operation]("terms")


def _distributed() -> Any:
    try:
        return import_module("distributed")
    except ImportError as error:
        raise ImportError("DaskLimits needs Dask: pip install 'openrouter-responses[dask]'") from error
