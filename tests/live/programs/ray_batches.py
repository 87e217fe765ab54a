"""Sends batches on a local Ray cluster of two workers, one of which is killed; prints what came, as JSON."""

import contextlib
import json
import os
import sys
from pathlib import Path

import ray

from openrouter_responses import OpenRouter
from openrouter_responses.bulk.batches import BatchCaller
from openrouter_responses.bulk.ray import RayLimits

url, folder, price, affordable = sys.argv[1], Path(sys.argv[2]), float(sys.argv[3]), int(sys.argv[4])
CONCURRENCY = 2


def note_worker(row):
    (folder / "workers" / row["prompt"]).write_text(str(os.getpid()))
    with (folder / "pids").open("a") as file:
        file.write(f"{os.getpid()}\n")
    return row["prompt"]


def message_of(call):
    try:
        call()
    except (RuntimeError, ValueError) as error:
        return f"{type(error).__name__}: {error}"


def kill_and_wait(actor):
    """Kill an actor; `ray.kill` returns before it is dead, and it responds to calls meanwhile."""
    ray.kill(actor)
    with contextlib.suppress(ray.exceptions.RayActorError):
        while True:
            ray.get(actor.ask.remote("spent"), timeout=60)


(folder / "example").mkdir()
os.chdir(folder / "example")  # workers begin where the cluster does
ray.init(num_cpus=2, include_dashboard=False, object_store_memory=80 * 1024 * 1024, log_to_driver=False)
context = ray.data.DataContext.get_current()
context.enable_progress_bars = False
with OpenRouter(server_url=url) as client:
    limits = RayLimits(max_cost=100, worst_cost=price, block=5)
    shared = {"journal_dir": folder / "journals", "template": note_worker, "concurrency": CONCURRENCY, "model": "m"}
    found = {"concurrency": CONCURRENCY}
    prompts = ray.data.from_items([{"prompt": f"prompt {number}"} for number in range(40)], override_num_blocks=4)
    first = BatchCaller(client, limits=limits, **shared)
    found["first"] = prompts.map_batches(first, batch_size=10).take_all()
    again = BatchCaller(client, limits=limits, in_doubt="again", **shared)
    found["again"] = prompts.map_batches(again, batch_size=10, batch_format="pyarrow").take_all()
    small = RayLimits(max_cost=affordable * price, worst_cost=price, block=5)
    others = ray.data.from_items([{"prompt": f"other {number}"} for number in range(20)], override_num_blocks=2)
    caller = BatchCaller(client, limits=small, **{**shared, "journal_dir": folder / "others"})
    found["budget"] = others.map_batches(caller, batch_size=10).take_all()
    found["spent"] = small.spent
    kept = [RayLimits(name="shared", requests_per_minute=60) for _ in range(2)]
    found["other"] = message_of(lambda: RayLimits(name="shared", requests_per_minute=30))
    del kept
    Path("reviews.csv").write_text("review\n" + "".join(f"review {number}\n" for number in range(20)))
    exec(sys.argv[5].replace("ray.init()\n", ""))
    found["labels"] = ray.data.read_csv("labels").take_all()
    kill_and_wait(small._actor)
    found["lost"] = message_of(lambda: small.spent)
found["workers"] = sorted({int(line) for line in (folder / "pids").read_text().split()})
ray.shutdown()
sys.stdout.write(json.dumps(found))
