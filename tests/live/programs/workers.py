"""Sends from worker processes that were spawned, with the server's address as argument; prints what each of them got."""

# ruff: noqa: T201  # what it prints is what is checked

import json
import os
import pickle
import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from openrouter_responses import OpenRouter

SETTINGS = {"server_url": sys.argv[-1], "verify": False}


def key() -> str:
    return os.environ["KEY_OF_THE_WORKERS"]


def ask(client: OpenRouter, number: int) -> tuple[int, int, str]:
    with client.beta.responses.send(model="m", input="hi", stream=True) as stream:
        text = stream.final_response().output_text
    return number, os.getpid(), text


class Worker:
    client: OpenRouter


def begin(url: str) -> None:
    Worker.client = OpenRouter(**{**SETTINGS, "server_url": url})


def ask_mine(number: int) -> tuple[int, int, str]:
    return ask(Worker.client, number)


def main(url: str) -> None:
    results = {}
    context = get_context("spawn")
    with OpenRouter(**SETTINGS) as client, ProcessPoolExecutor(2, context) as pool:
        ask(client, 0)  # it has connections, which stay here
        results["shipped"] = list(pool.map(ask, [client] * 4, range(4)))
    with OpenRouter(**SETTINGS, api_key=key) as client, ProcessPoolExecutor(1, context) as pool:
        results["function"] = list(pool.map(ask, [client], range(1)))
    with ProcessPoolExecutor(1, context, begin, (url,)) as pool:
        results["initializer"] = list(pool.map(ask_mine, range(2)))
    with OpenRouter(**SETTINGS, api_key="sk-of-an-argument") as client, ProcessPoolExecutor(1, context) as pool:
        try:
            pool.submit(ask, client, 0).result()
        except (TypeError, pickle.PicklingError) as error:
            results["refused"] = str(error)
    results["parent"] = os.getpid()
    print(json.dumps(results))


if __name__ == "__main__":
    main(sys.argv[1])
