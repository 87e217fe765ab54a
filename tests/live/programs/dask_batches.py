"""Sends batches on a local Dask cluster of two workers, one of which is killed; prints what came, as JSON."""

import json
import os
import sys
from pathlib import Path

import dask.bag
import dask.dataframe
import pandas
from distributed import Client, LocalCluster

from openrouter_responses import OpenRouter
from openrouter_responses.bulk.batches import BatchCaller
from openrouter_responses.bulk.dask import DaskLimits

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


def run(cluster_client, client):
    limits = DaskLimits(cluster_client, max_cost=100, worst_cost=price, block=5)
    shared = {"journal_dir": folder / "journals", "template": note_worker, "concurrency": CONCURRENCY, "model": "m"}
    found = {"concurrency": CONCURRENCY}
    prompts = dask.bag.from_sequence([f"prompt {number}" for number in range(40)], npartitions=4)
    first = BatchCaller(client, limits=limits, **shared)
    found["first"] = prompts.map_partitions(first).compute()
    again = BatchCaller(client, limits=limits, in_doubt="again", **shared)
    found["again"] = prompts.map_partitions(again).compute()
    small = DaskLimits(cluster_client, max_cost=affordable * price, worst_cost=price, block=5)
    others = pandas.DataFrame({"prompt": [f"other {number}" for number in range(20)]})
    caller = BatchCaller(client, limits=small, **{**shared, "journal_dir": folder / "others"})
    frame = dask.dataframe.from_pandas(others, npartitions=2).map_partitions(caller).compute()
    found["budget"] = json.loads(frame.to_json(orient="records"))
    found["spent"] = small.spent
    DaskLimits(cluster_client, name="shared", requests_per_minute=60)
    DaskLimits(cluster_client, name="shared", requests_per_minute=60)
    found["other"] = message_of(lambda: DaskLimits(cluster_client, name="shared", requests_per_minute=30))
    (folder / "example").mkdir()
    os.chdir(folder / "example")
    Path("reviews.csv").write_text("review\n" + "".join(f"review {number}\n" for number in range(20)))
    names = {"address": cluster_client.scheduler.address}
    exec(sys.argv[5].replace("Client()", "Client(address)"), names)
    found["labels"] = json.loads(names["labels"].to_json(orient="records"))
    found["workers"] = sorted({int(line) for line in (folder / "pids").read_text().split()})
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    with (
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, host="127.0.0.1") as cluster,
        Client(cluster) as cluster_client,
        OpenRouter(server_url=url) as client,
    ):
        run(cluster_client, client)
